/** A refusal as a person reads it; `field` is the name of the control that it belongs to. */
export interface Explained {
  readonly field?: string
  readonly text: string
}

/** The text for one control among explained refusals. */
export function errorOf(explained: readonly Explained[], field: string): string | undefined {
  return explained.find(one => one.field === field)?.text
}
