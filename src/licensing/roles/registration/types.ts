/** An operator's details as they were typed: texts, and lists of them. */
export interface TypedOperator {
  readonly kind: string
  readonly name: string
  readonly addresses: readonly {
    readonly street: string
    readonly postalCode: string
    readonly city: string
    readonly country: string
  }[]
  readonly mainAddress: string
  readonly identifiers: readonly { readonly type: string; readonly value: string }[]
  readonly chapter: string
  readonly section: string
  readonly activity: string
  readonly validFrom: string
  readonly validTo: string
  readonly activityAddress: string
  readonly display: string
  /** What was asked back about and is sent again as it is. */
  readonly confirmed: readonly string[]
  readonly information: string
}
