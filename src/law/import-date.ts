import type { IsoDate } from './description.ts'
import { addMonths } from './iso-date.ts'

const monthsBack = 12
const monthsUnasked = 12
const monthsAhead = 60

/** Between which days a planned date of import can be meant, and from when on it is asked about; days are included. */
export interface ImportDateBounds {
  readonly earliest: IsoDate
  readonly unasked: IsoDate
  readonly latest: IsoDate
}

/**
 * The bounds of a planned date of import, from the day of the country of import. Nobody plans an import more than five
 * years ahead, and the age of the object is counted to this day: a slip in the year must not make an object old enough.
 * Source: Default 8, UCC 172(2).
 */
export function importDateBounds(today: IsoDate): ImportDateBounds {
  return {
    earliest: addMonths(today, -monthsBack),
    unasked: addMonths(today, monthsUnasked),
    latest: addMonths(today, monthsAhead),
  }
}

/** Whether a date of import can be meant, seen from a day. Source: Default 8. */
export function isPlausibleImportDate(planned: IsoDate, today: IsoDate): boolean {
  const { earliest, latest } = importDateBounds(today)
  return planned >= earliest && planned <= latest
}
