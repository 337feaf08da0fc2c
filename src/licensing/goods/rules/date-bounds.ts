import { addDays, addMonths } from '../../../law/iso-date.ts'

/** No paper that proves an export is older, and none is dated in the future. */
export function evidenceDateBounds(today: string) {
  return { earliest: '1000-01-01', latest: today }
}

/** A day of making is known from the calendars of the last thousand years, and lies behind us. */
export function makingDateBounds(today: string) {
  return { earliest: '1000-01-01', latest: today }
}

/** Customs fixes its rates for a month, and publishes them before it begins; older ones belong to no import of ours. */
export function rateDateBounds(today: string) {
  return { earliest: addMonths(today, -60), latest: addDays(today, 31) }
}
