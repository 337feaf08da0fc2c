import type { CountryLaw, LawEntry } from '../types.ts'
import { daysMeant, entriesDuring, permitNeedDuring } from './in-force.ts'

/** What the laws of a country asked of what left it on a day or in a year; where that is not known, all its laws. */
export function lawDuring(
  laws: readonly LawEntry[],
  { country, left, today }: { readonly country: string; readonly left?: string | undefined; today: string },
): CountryLaw {
  const when = left === undefined ? undefined : daysMeant(left)
  return {
    ...{ country, when, known: laws.length },
    answer: permitNeedDuring(laws, when ?? daysMeant(today)),
    entries: when === undefined ? laws : entriesDuring(laws, when),
  }
}
