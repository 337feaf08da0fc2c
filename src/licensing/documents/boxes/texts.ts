import type { PartyFacts } from '../../../law/statement.ts'
import { saidEvidence } from '../../goods/rules/said-evidence.ts'
import type { Good, GoodDetails } from '../../goods/types.ts'
import type { Document, DocumentContent } from '../types.ts'
import { allRows } from './rows.ts'

/** What somebody wrote and the document prints, with the control of the form where it is written. */
export interface PrintedText {
  readonly control: string
  /** Where among the goods, for a text of a box of one. */
  readonly good?: number
  readonly text: string
}

type Written = readonly [control: string, text: string | null | undefined]

/** Every text of a draft that people wrote in their own letters and that will be printed. */
export function printedTexts(
  document: Pick<Document, 'content' | 'goods' | 'holder'>,
): readonly PrintedText[] {
  const { content, goods, holder } = document
  return [
    ...goods.flatMap(({ details }, index) =>
      printed(
        allRows.flatMap(({ row }) => row.texts({ content, details })),
        index,
      ),
    ),
    ...goods.flatMap((good, index) => printed(textsBeside(good), index)),
    ...printed(partyTexts(holder)),
  ]
}

function printed(written: readonly Written[], good?: number): readonly PrintedText[] {
  const at = good === undefined ? {} : { good }
  return written.flatMap(([control, text]) => (text ? { control, text, ...at } : []))
}

function textsBeside(good: Good): readonly Written[] {
  const { photographs, supportingDocuments } = good
  const reasons = Object.values(saidEvidence(good).absent ?? {})
  return [
    ...reasons.map(reason => ['supportingDocuments', reason] as const),
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

function partyTexts(holder: PartyFacts): readonly Written[] {
  const parts = ['name', 'street', 'postcode', 'city', 'eori'] as const
  return parts.map(part => [`holder.${part}`, holder[part]] as const)
}

/** What lists find a document by, of its boxes and of one of its goods. */
export function searchedTexts(content: DocumentContent, details: GoodDetails): readonly string[] {
  const searched = allRows.filter(({ row }) => row.isSearched)
  return searched.flatMap(({ row }) => row.texts({ content, details }).map(([, text]) => text))
}
