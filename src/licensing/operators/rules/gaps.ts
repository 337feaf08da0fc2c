/** Why details cannot be registered as they are. */
export interface DetailGap {
  readonly code: string
  readonly field: string
  readonly citation?: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** What was asked back about and sent again: by code and what it is about, see `askOnce`. */
export type Confirmed = readonly string[]

/** Something odd that may nevertheless be right: asked back until it is sent again with the `confirm` of its values. */
export function askOnce(
  question: DetailGap & { readonly about: string },
  confirmed: Confirmed,
): readonly DetailGap[] {
  const { about, values, ...gap } = question
  const confirm = `${gap.code} ${about}`
  return confirmed.includes(confirm) ? [] : [{ ...gap, values: { ...values, about, confirm } }]
}
