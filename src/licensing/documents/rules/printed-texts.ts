import type { PartyFacts } from '../../../law/statement.ts'
import type { Good, GoodDetails } from '../../goods/types.ts'
import type { Document, UnprintableText } from '../types.ts'

/** What somebody wrote and the document prints, with the control of the form where it is written. */
export interface PrintedText {
  readonly control: string
  readonly text: string
}

type Written = readonly [control: string, text: string | null | undefined]

/** Every text of a draft that people wrote in their own letters and that will be printed. */
export function printedTexts(
  document: Pick<Document, 'content' | 'goods' | 'holder'>,
): readonly PrintedText[] {
  const { content, goods, holder } = document
  const written: readonly Written[] = [
    ['localReference', content.localReference],
    ['customsOffice', content.customsOffice?.name],
    ['artFair.name', content.artFair?.name],
    ['artFair.venueAddress', content.artFair?.venueAddress],
    ...goods.flatMap(goodTexts),
    ...partyTexts('owner', content.owner ?? {}),
    ...partyTexts('holder', holder),
  ]
  return written.flatMap(([control, text]) => (text ? { control, text } : []))
}

function goodTexts({ details, photographs, supportingDocuments }: Good): readonly Written[] {
  return [
    ...detailTexts(details),
    ...photographs.flatMap(({ id, type, text, language, translation }): readonly Written[] => [
      [`photographs.${id}.type`, type],
      [`photographs.${id}.text`, text],
      [`photographs.${id}.language`, language],
      [`photographs.${id}.translation`, translation],
    ]),
    ...supportingDocuments.flatMap(({ number, place }): readonly Written[] => [
      ['supportingDocuments', number],
      ['supportingDocuments', place],
    ]),
  ]
}

function detailTexts(details: GoodDetails): readonly Written[] {
  return [
    ['taric', details.taric],
    ['type', details.type],
    ['typeOther', details.typeOther],
    ['materials', details.materials?.join(' ')],
    ['techniques', details.techniques?.join(' ')],
    ['title', details.title],
    ['subject', details.subject],
    ['dating.geologicalEra', details.dating?.geologicalEra],
    ['maker', details.maker],
    ['origin', details.origin],
    ['historicalOrigin', details.historicalOrigin],
    ['description', details.description],
    ['shape', details.shape],
  ]
}

function partyTexts(party: 'owner' | 'holder', facts: PartyFacts): readonly Written[] {
  const parts = ['name', 'street', 'postcode', 'city', 'eori'] as const
  return parts.map(part => [`${party}.${part}`, facts[part]] as const)
}

const MOST_NAMED = 5

/** Signs as a sentence names them: each by itself where it can be seen, and by its code point, so that it is found. */
export function nameSigns(signs: readonly string[]): string {
  const named = signs.slice(0, MOST_NAMED).map(nameSign)
  return [...named, ...(signs.length > MOST_NAMED ? ['…'] : [])].join(', ')
}

function nameSign(sign: string): string {
  const codes = Array.from(sign, letter => letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0'))
  const code = codes.map(each => `U+${each}`).join(' ')
  return /^[\p{L}\p{N}\p{S}\p{P}]/u.test(sign) ? `${sign} (${code})` : code
}

function printingGap(control: string, signs: readonly string[]) {
  if (signs.length === 0) return 'cannot-be-typeset' as const
  return control.startsWith('holder') ? ('holder-cannot-be-printed' as const) : ('cannot-be-printed' as const)
}

/** What the document cannot show, as gaps of the draft. */
export function printingGaps({ unprintable = [] }: { readonly unprintable?: readonly UnprintableText[] }) {
  return unprintable.map(({ control, signs }) => ({
    code: printingGap(control, signs),
    field: control,
    citation: 'IR 18(2)' as const,
    values: { signs: nameSigns(signs) },
  }))
}
