import { meetsCondition } from './box-presence.ts'
import { isCountryCode } from './countries.ts'
import type { Draft } from './description.ts'
import { gapAt, isBlank } from './description-gaps.ts'
import type { IsoDate } from './iso-date.ts'
import type { CountryOfInterestBasis, CountryOfInterestReason, Gap, GapCode } from './statement.ts'
import { isThirdCountry } from './territory.ts'

/** Box I.11 of any of the three documents. */
export interface CountryOfInterestFacts {
  readonly countryOfInterest?: Draft<string>
  readonly countryOfInterestBasis?: Draft<CountryOfInterestBasis>
  readonly countryOfInterestReason?: Draft<CountryOfInterestReason>
}

function countryGaps(facts: CountryOfInterestFacts, date: IsoDate): readonly Gap[] {
  const { countryOfInterest: country, countryOfInterestBasis: basis } = facts
  if (!country || isBlank(country)) return [gapAt('missing', 'I.11', 'countryOfInterest')]
  const at = (code: GapCode): Gap => ({
    ...gapAt(code, 'I.11', 'countryOfInterest'),
    citation: 'IR 1(3)',
    values: { country },
  })
  if (!isCountryCode(country)) return [at('country-unknown')]
  const isInUnion = basis === 'a' && !isThirdCountry(country, date)
  return isInUnion ? [at('country-of-interest-not-third-country')] : []
}

/**
 * The country, its basis and, for the last country of more than five years, the reason. The country of creation or
 * discovery is a third country; the last country may be a Member State. Source: IR 1(3), R 4(4), R 5(2); V-10.
 */
export function countryOfInterestGaps(facts: CountryOfInterestFacts, date: IsoDate): readonly Gap[] {
  const { countryOfInterestBasis: basis, countryOfInterestReason: reason } = facts
  const isReasonOwed = meetsCondition('I.11 reason', { isLastCountryOverFiveYears: basis === 'b' })
  const reasonGap = gapAt('reason-needed-for-last-country', 'I.11 reason', 'countryOfInterestReason')
  return [
    ...countryGaps(facts, date),
    ...(basis ? [] : [gapAt('missing', 'I.11', 'countryOfInterestBasis')]),
    ...(isReasonOwed && !reason ? [{ ...reasonGap, citation: 'IR 1(3)' as const }] : []),
  ]
}
