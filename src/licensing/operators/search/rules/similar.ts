import { foldText } from './fold-text.ts'
import { isNearlyIn } from './nearly.ts'
import { type Searchable, searchTextOf } from './search-text.ts'
import { searchWordsOf } from './search-words.ts'

/** What of an operator is compared with another. */
export type Comparable = Pick<Searchable, 'name' | 'addresses'>

/** Whether two operators may be the same: alike in name and at the same place. */
export function isSimilar(left: Comparable, right: Comparable): boolean {
  return haveLikeNames(left.name, right.name) && haveLikePlaces(left, right)
}

function haveLikeNames(left: string, right: string): boolean {
  const wordsOf = (name: string) => searchWordsOf(name)?.words ?? []
  const textOf = (name: string) => searchTextOf({ name, addresses: [], identifiers: [] })
  return isNearlyIn(wordsOf(left), textOf(right)) && isNearlyIn(wordsOf(right), textOf(left))
}

function haveLikePlaces(left: Comparable, right: Comparable): boolean {
  return left.addresses.some(one =>
    right.addresses.some(other => {
      const isSameCode = foldText(one.postalCode) === foldText(other.postalCode)
      return isSameCode || isPart(one.street, other.street) || isPart(other.street, one.street)
    }),
  )
}

function isPart(street: string, other: string): boolean {
  return isNearlyIn(foldText(street).split(' '), foldText(other))
}

/** The digits of a number without its country: a CVR number is often an EORI and a VAT number too. */
export function digitsOf(identifiers: Searchable['identifiers']): readonly string[] {
  const all = identifiers.map(({ value }) => value.replace(/^[A-Z]{2}/, '').toLowerCase())
  return [...new Set(all)].filter(digits => /^\d{6,}$/.test(digits))
}
