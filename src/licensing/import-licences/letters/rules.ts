/** What a letter text may name of a case, written in square brackets. */
export const letterFields = ['number', 'applicant', 'title', 'authority'] as const

/** The values of those fields in one case. */
export type LetterValues = Readonly<Record<(typeof letterFields)[number], string>>

/** A letter text with its fields filled in; brackets around anything else stay as they are. */
export function fillLetter(text: string, values: LetterValues): string {
  return letterFields.reduce((filled, field) => filled.replaceAll(`[${field}]`, values[field]), text)
}
