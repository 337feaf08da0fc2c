import { perform } from '../../platform/perform.ts'
import type { FormState } from '../../platform/ui/form-state.ts'
import { pressed, type Visiting } from '../documents/visiting.tsx'
import { nameOfGood } from '../goods/views/name-of-good.ts'
import { listLetterTexts } from './letters/actions/list-letter-texts.ts'
import { fillLetter, type LetterValues } from './letters/rules.ts'
import type { LetterPurpose, LetterText } from './letters/types.ts'
import type { HandledCase } from './visiting.tsx'

/** The letter texts in the language of an applicant, filled in for the case. */
export async function lettersFor(visiting: Visiting, shown: HandledCase): Promise<readonly LetterText[]> {
  const { site, request } = visiting
  const listed = await perform(site.workplace, listLetterTexts, { actor: request.visit.actor, input: {} })
  const language = shown.found.language ?? 'en'
  const own = listed.ok ? listed.value.filter(letter => letter.language === language) : []
  return own.map(letter => ({ ...letter, text: fillLetter(letter.text, valuesOf(shown)) }))
}

function valuesOf({ found, document }: HandledCase): LetterValues {
  return {
    number: found.number,
    applicant: document.holder.name ?? '',
    title: nameOfGood(document.goods[0].details),
    authority: found.authority.name,
  }
}

/** The appeal information of the authority: all texts for it. */
export async function appealInformationFor(visiting: Visiting, shown: HandledCase): Promise<string> {
  const letters = await lettersFor(visiting, shown)
  return textsFor(letters, 'appeal')
    .map(({ text }) => text)
    .join('\n\n')
}

/** The texts for one purpose. */
export function textsFor(letters: readonly LetterText[], purpose: LetterPurpose): readonly LetterText[] {
  return letters.filter(letter => letter.purpose === purpose)
}

const fields: Readonly<Record<LetterPurpose, string>> = {
  request: 'text',
  reasons: 'reasons',
  appeal: 'appealInformation',
  conditions: 'conditions',
}

/** What was typed with the letter text whose button was pressed added to its field; undefined where none was. */
export async function withPressedLetter(
  visiting: Visiting,
  shown: HandledCase,
  values: FormState['values'],
): Promise<FormState['values'] | undefined> {
  const [what, id] = pressed(values).split(':')
  if (what !== 'letter') return undefined
  const letter = (await lettersFor(visiting, shown)).find(one => one.id === id)
  if (letter === undefined) return values
  const field = fields[letter.purpose]
  const typed = values[field]
  const before = typeof typed === 'string' && typed.trim() !== '' ? `${typed.trimEnd()}\n\n` : ''
  return { ...values, [field]: `${before}${letter.text}` }
}
