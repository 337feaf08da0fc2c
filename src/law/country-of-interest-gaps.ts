import type { Draft, IsoDate } from './description.ts'
import { gapAt, isBlank } from './description-gaps.ts'
import type { CountryOfInterestBasis, CountryOfInterestReason, Gap } from './statement.ts'
import { isThirdCountry } from './territory.ts'

/** Box I.11 of any of the three documents. */
export interface CountryOfInterestFacts {
  readonly countryOfInterest?: Draft<string>
  readonly countryOfInterestBasis?: Draft<CountryOfInterestBasis>
  readonly countryOfInterestReason?: Draft<CountryOfInterestReason>
}

function countryGaps(country: Draft<string>, date: IsoDate): readonly Gap[] {
  if (!country || isBlank(country)) return [gapAt('missing', 'I.11', 'countryOfInterest')]
  if (isThirdCountry(country, date)) return []
  const gap = {
    ...gapAt('country-of-interest-not-third-country', 'I.11', 'countryOfInterest'),
    values: { country },
  }
  return [{ ...gap, citation: 'IR 1(3)' }]
}

/** A third country, its basis and, for the last country of more than five years, the reason. Source: IR 1(3); V-10. */
export function countryOfInterestGaps(facts: CountryOfInterestFacts, date: IsoDate): readonly Gap[] {
  const { countryOfInterest, countryOfInterestBasis: basis, countryOfInterestReason: reason } = facts
  const isReasonOwed = basis === 'b' && !reason
  const reasonGap = gapAt('reason-needed-for-last-country', 'I.11 reason', 'countryOfInterestReason')
  return [
    ...countryGaps(countryOfInterest, date),
    ...(basis ? [] : [gapAt('missing', 'I.11', 'countryOfInterestBasis')]),
    ...(isReasonOwed ? [{ ...reasonGap, citation: 'IR 1(3)' as const }] : []),
  ]
}
