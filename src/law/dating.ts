import { addMonths, dayOfYear, daysBetween, daysInYear, type IsoDate, isIsoDate, yearOf } from './iso-date.ts'

/** Part of a century by which an object may be dated. Source: IR Annex I I.15. */
export type CenturyPart =
  | 'first half'
  | 'second half'
  | 'first quarter'
  | 'second quarter'
  | 'third quarter'
  | 'last quarter'

/**
 * Box I.15 dating as entered. Years are calendar years; before Christ negative (-450 is 450 BC); there is no year 0.
 * Centuries and millennia likewise: 18 is the 18th century, -5 the 5th century BC. Source: IR Annex I I.15.
 */
export interface DatingFacts {
  readonly kind?: 'century' | 'millennium' | 'year' | 'day' | 'years' | 'geological era' | null | undefined
  readonly century?: number | null | undefined
  readonly centuryPart?: CenturyPart | null | undefined
  readonly millennium?: number | null | undefined
  /** For kind `year`. */
  readonly year?: number | null | undefined
  /** For kind `day`, where the very day of making is known. */
  readonly day?: IsoDate | null | undefined
  /** "Around 1790": may stand before every form but an era. Source: Default 36. */
  readonly isApproximate?: boolean | null | undefined
  /** For kind `years`: a period, or the earliest and latest date of a set. */
  readonly earliestYear?: number | null | undefined
  readonly latestYear?: number | null | undefined
  /** For kind `geological era` (palaeontology). */
  readonly geologicalEra?: string | null | undefined
}

/** Earliest and latest year an object may date from, inclusive; -Infinity for geological eras. */
export interface YearRange {
  readonly earliest: number
  readonly latest: number
  /** The day of making, where it is known. */
  readonly day?: IsoDate
}

/** How far an approximate year may lie off, in years on both sides: the law is silent. Source: Default 36. */
export const approximateYearMargin = 10

const centuryParts = {
  'first half': { from: 0, to: 49 },
  'second half': { from: 50, to: 99 },
  'first quarter': { from: 0, to: 24 },
  'second quarter': { from: 25, to: 49 },
  'third quarter': { from: 50, to: 74 },
  'last quarter': { from: 75, to: 99 },
} as const satisfies Record<CenturyPart, { from: number; to: number }>

// A line of years without a gap: 1 BC is 0, 2 BC is -1; only inside this file.
const toLine = (year: number): number => (year < 0 ? year + 1 : year)
const fromLine = (line: number): number => (line < 1 ? line - 1 : line)

function firstOf(ordinal: number, length: number): number {
  return ordinal > 0 ? (ordinal - 1) * length + 1 : ordinal * length + 1
}

function spanOf(first: number, from: number, to: number): YearRange {
  return { earliest: fromLine(first + from), latest: fromLine(first + to) }
}

function isOrdinal(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value !== 0
}

function centuryRange(dating: DatingFacts): YearRange | undefined {
  if (!isOrdinal(dating.century)) return undefined
  const parts: Readonly<Record<string, { from: number; to: number } | undefined>> = centuryParts
  const part = dating.centuryPart ? parts[dating.centuryPart] : { from: 0, to: 99 }
  return part && spanOf(firstOf(dating.century, 100), part.from, part.to)
}

function millenniumRange(dating: DatingFacts): YearRange | undefined {
  return isOrdinal(dating.millennium) ? spanOf(firstOf(dating.millennium, 1000), 0, 999) : undefined
}

function yearRange({ year }: DatingFacts): YearRange | undefined {
  return isOrdinal(year) ? { earliest: year, latest: year } : undefined
}

function dayRange({ day }: DatingFacts): YearRange | undefined {
  if (!day || !isIsoDate(day) || yearOf(day) === 0) return undefined
  return { earliest: yearOf(day), latest: yearOf(day), day }
}

function yearsRange(dating: DatingFacts): YearRange | undefined {
  const { earliestYear: earliest, latestYear: latest } = dating
  return isOrdinal(earliest) && isOrdinal(latest) && earliest <= latest ? { earliest, latest } : undefined
}

function eraRange(dating: DatingFacts): YearRange | undefined {
  return dating.geologicalEra?.trim()
    ? { earliest: Number.NEGATIVE_INFINITY, latest: Number.NEGATIVE_INFINITY }
    : undefined
}

function widened({ earliest, latest }: YearRange): YearRange {
  return {
    earliest: fromLine(toLine(earliest) - approximateYearMargin),
    latest: fromLine(toLine(latest) + approximateYearMargin),
  }
}

/** Box I.15 dating as a range of years; undefined while it is incomplete or contradicts itself. Source: IR Annex I I.15. */
export function datingRange(dating: DatingFacts | null | undefined): YearRange | undefined {
  const range = dating ? writtenRange(dating) : undefined
  return range && dating?.isApproximate ? widened(range) : range
}

function writtenRange(dating: DatingFacts): YearRange | undefined {
  switch (dating.kind) {
    case 'century':
      return centuryRange(dating)
    case 'millennium':
      return millenniumRange(dating)
    case 'year':
      return yearRange(dating)
    case 'day':
      return dayRange(dating)
    case 'years':
      return yearsRange(dating)
    case 'geological era':
      return eraRange(dating)
    default:
      return undefined
  }
}

/** Lowest and highest age in years that a dating allows; a fraction is the part of the next year that has passed. */
export interface AgeSpan {
  readonly youngest: number
  readonly oldest: number
}

function ageSinceDay(day: IsoDate, date: IsoDate): number {
  const years = yearOf(date) - yearOf(day)
  const full = addMonths(day, years * 12) <= date ? years : years - 1
  return full + daysBetween(addMonths(day, full * 12), date) / 367
}

/**
 * Lowest and highest age of a good at a date. With a year only, it was made between the beginning of 1 January and the
 * end of 31 December; the day of making, where it is known, decides exactly. Source: R Annex; Default 8.
 */
export function agesOf({ earliest, latest, day }: YearRange, date: IsoDate): AgeSpan {
  if (day) {
    const age = ageSinceDay(day, date)
    return { youngest: age, oldest: age }
  }
  const passed = dayOfYear(date) / daysInYear(yearOf(date))
  const yearsSince = (year: number): number => toLine(yearOf(date)) - toLine(year)
  return { youngest: yearsSince(latest) - 1 + passed, oldest: yearsSince(earliest) + passed }
}

/** Whether a dating names a year or a day that is still to come in the year of `today`. Source: Default 8. */
export function isDatedInFuture(dating: DatingFacts | null | undefined, today: IsoDate): boolean {
  const range = dating ? writtenRange(dating) : undefined
  if (!dating || !range) return false
  if (range.day) return range.day > today
  return (dating.kind === 'years' ? range.latest : range.earliest) > yearOf(today)
}
