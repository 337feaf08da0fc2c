import { addMonths, type IsoDate } from './iso-date.ts'

/** How far a planned date may lie from today, in months; beyond `unasked` it is asked about. Source: Default 69. */
export const importDateMonths = { back: 12, unasked: 12, ahead: 60 } as const

/** Between which days a planned date of import can be meant, and from when on it is asked about; days are included. */
export interface ImportDateBounds {
  readonly earliest: IsoDate
  readonly unasked: IsoDate
  readonly latest: IsoDate
}

/**
 * The bounds of a planned date of import, from the day of the country of import. Nobody plans an import more than five
 * years ahead, and the age of the object is counted to this day: a slip in the year must not make an object old enough.
 * Source: Default 69, UCC 172(2).
 */
export function importDateBounds(today: IsoDate): ImportDateBounds {
  return {
    earliest: addMonths(today, -importDateMonths.back),
    unasked: addMonths(today, importDateMonths.unasked),
    latest: addMonths(today, importDateMonths.ahead),
  }
}

/** Whether a date of import can be meant, seen from a day. Source: Default 69. */
export function isPlausibleImportDate(planned: IsoDate, today: IsoDate): boolean {
  const { earliest, latest } = importDateBounds(today)
  return planned >= earliest && planned <= latest
}
