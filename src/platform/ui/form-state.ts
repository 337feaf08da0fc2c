import type { Phrase, Say } from '../words/words.ts'

/** The values of a form by name of control, as typed or as saved, and what is wrong with them. */
export interface FormState {
  readonly say: Say
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly errors: readonly { readonly field?: string; readonly text: string }[]
}

/** What every control takes: its name, its value and its error. */
export function controlOf({ say, values, errors }: FormState, name: string) {
  const value = values[name]
  return {
    say,
    name,
    value: typeof value === 'string' ? value : (value?.join(', ') ?? ''),
    error: errors.find(error => error.field === name)?.text,
  }
}

/** Whether a tick box is ticked. */
export function isTicked({ values }: FormState, name: string): boolean {
  const value = values[name]
  return value !== undefined && value !== '' && value !== 'no'
}

/** Whether any of the controls that begin so has an error, so that they must not be folded away. */
export function hasErrorIn({ errors }: FormState, ...names: readonly string[]): boolean {
  return errors.some(({ field = '' }) => names.some(name => field.startsWith(name)))
}

/** The ticked values of a group. */
export function listOf({ values }: FormState, name: string): readonly string[] {
  const value = values[name]
  return value === undefined || value === '' ? [] : [value].flat()
}

/** The errors as they stand at the top of a page, where each has to say which field it means. */
export function namedErrors(
  { say, errors }: FormState,
  nameOf: (field: string) => Phrase | undefined,
): FormState['errors'] {
  return errors.map(error => {
    const name = error.field === undefined ? undefined : nameOf(error.field)
    return name === undefined ? error : { ...error, text: `${say(name)}: ${error.text}` }
  })
}
