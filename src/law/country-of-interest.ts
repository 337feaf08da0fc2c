import type { Citation } from './citations.ts'
import { addDays, addMonths, daysBetween, type IsoDate } from './iso-date.ts'
import type { CountryOfInterestBasis, CountryOfInterestReason } from './statement.ts'
import { isThirdCountry } from './territory.ts'

/** Goods that left the country of creation or discovery before this day may use the alternative. Source: R 4(4)(b). */
export const cutOffDate: IsoDate = '1972-04-24'

/** Stay after which the last country may count, in years: longer than this. Source: R 4(4). */
export const stayOverYears = 5

/** Where a good comes from. Countries are ISO alpha-2. */
export interface ProvenanceFacts {
  /** Undefined: cannot be reliably determined. */
  readonly countryOfCreationOrDiscovery?: string | undefined
  readonly hasLeftBeforeCutOff: boolean
  /** Last country of more than five years, a Member State too, other than for temporary use, transit, re-export or transhipment. */
  readonly lastCountryOverFiveYears?: string | undefined
  /** Date of import, at which "third country" is judged. */
  readonly importDate: IsoDate
}

/** A stay of a good in a country (ISO alpha-2), from one day to another; without `to` it lasts until now. */
export interface Stay {
  readonly country: string
  readonly from: IsoDate
  readonly to?: IsoDate | undefined
  /** For temporary use, transit, re-export or transhipment: it neither counts nor interrupts another stay. */
  readonly isTemporary: boolean
}

/** Stays in one country that follow one another, whoever the owners were; `away` is the time between them in days. */
interface JoinedStay {
  readonly country: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly away: number
}

function earliest(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other
}

function latest(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other
}

function joinStays(stays: readonly Stay[], today: IsoDate): readonly JoinedStay[] {
  const joined: JoinedStay[] = []
  const begun = stays.filter(({ from }) => from <= today).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  for (const { country, from, to: planned = today } of begun) {
    const to = earliest(planned, today)
    const last = joined.at(-1)
    if (last?.country !== country) {
      joined.push({ country, from, to, away: 0 })
      continue
    }
    const between = daysBetween(last.to, from)
    const away = last.away + (between > 1 ? between : 0)
    joined.splice(-1, 1, { ...last, to: latest(last.to, to), away })
  }
  return joined
}

/**
 * Of the countries where a good stayed for more than five years, the last before it entered. Stays in one country that
 * follow one another count together, the time between them left out; what lasts, or is planned to, is measured on `today`,
 * the day of signature. Source: R 4(4), R rec. 8; Default 67.
 */
export function lastCountryOverFiveYears(stays: readonly Stay[], today: IsoDate): string | undefined {
  const lasting = joinStays(
    stays.filter(stay => !stay.isTemporary),
    today,
  )
  const long = lasting.filter(({ from, to, away }) => to > addDays(addMonths(from, stayOverYears * 12), away))
  return long.toSorted((one, other) => (one.to < other.to ? -1 : 1)).at(-1)?.country
}

/** Whether another country takes that place by a later day: the day of import, or day 90. Source: Default 67. */
export function lastCountryChanges(stays: readonly Stay[], today: IsoDate, later: IsoDate): boolean {
  return lastCountryOverFiveYears(stays, today) !== lastCountryOverFiveYears(stays, later)
}

/** A country whose export law may be proved, on which basis and why. */
export interface CountryOfInterest {
  readonly country: string
  readonly basis: CountryOfInterestBasis
  readonly reason?: CountryOfInterestReason
  readonly citation: Citation
}

/** Every country that may stand in box I.11; `proposed` is the one a form starts with. Empty: no basis. */
export interface CountriesOfInterest {
  readonly countries: readonly CountryOfInterest[]
  readonly proposed?: CountryOfInterest
  /** The rule applied; R 4(7)(b) when no country qualifies: a licence would have to be refused. */
  readonly citation: Citation
}

function reasonForLastCountry(facts: ProvenanceFacts): CountryOfInterestReason | undefined {
  if (facts.countryOfCreationOrDiscovery === undefined) return 'country unknown'
  return facts.hasLeftBeforeCutOff ? 'left before 24.4.1972' : undefined
}

function countryOfOrigin(facts: ProvenanceFacts): readonly CountryOfInterest[] {
  const country = facts.countryOfCreationOrDiscovery
  if (country === undefined || !isThirdCountry(country, facts.importDate)) return []
  return [{ country, basis: 'a', citation: 'R 4(4)' }]
}

function lastCountry(facts: ProvenanceFacts): readonly CountryOfInterest[] {
  const country = facts.lastCountryOverFiveYears
  const reason = reasonForLastCountry(facts)
  const isAnother = country !== undefined && country !== facts.countryOfCreationOrDiscovery
  if (!isAnother || reason === undefined) return []
  const citation = reason === 'country unknown' ? 'R 4(4)(a)' : 'R 4(4)(b)'
  return [{ country, basis: 'b', reason, citation }]
}

/** Which countries' export law may be proved; the country of creation or discovery comes first. Source: R 4(4), 5(2). */
export function countriesOfInterest(facts: ProvenanceFacts): CountriesOfInterest {
  const countries = [...countryOfOrigin(facts), ...lastCountry(facts)]
  const [proposed] = countries
  return proposed
    ? { countries, proposed, citation: proposed.citation }
    : { countries, citation: 'R 4(7)(b)' }
}

/** Whether a date of leaving the country lies before the cut-off. Source: R 4(4)(b), R rec. 8. */
export function isBeforeCutOff(date: IsoDate): boolean {
  return date < cutOffDate
}
