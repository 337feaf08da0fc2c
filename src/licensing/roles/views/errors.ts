/** Refusals already explained; `field` is the control they belong to. */
export type Errors = readonly { readonly field?: string; readonly text: string }[]

/** The text for one control. */
export function errorAt(errors: Errors, field: string): string | undefined {
  return errors.find(error => error.field === field)?.text
}
