import { foldText, squeeze } from './fold-text.ts'

/** What of an operator can be searched for. */
export interface Searchable {
  readonly name: string
  readonly addresses: readonly {
    readonly street: string
    readonly postalCode: string
    readonly city: string
  }[]
  readonly identifiers: readonly { readonly value: string }[]
}

/** The text in which an operator is searched: folded, the name also in one word. */
export function searchTextOf({ name, addresses, identifiers }: Searchable): string {
  const places = addresses.map(({ street, postalCode, city }) => foldText(`${street} ${postalCode} ${city}`))
  const numbers = identifiers.map(({ value }) => foldText(value))
  return [foldText(name), squeeze(foldText(name)), ...places, ...numbers].join(' ')
}
