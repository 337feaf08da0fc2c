import { addDays, addMonths, type IsoDate } from './iso-date.ts'

/** A result that is another one from a day on. */
export interface ResultChange<Result> {
  readonly from: IsoDate
  readonly result: Result
}

/**
 * The first day within twelve months of a date on which a result that depends on age is another one; undefined: it stays.
 * Objects only grow older, so a result that is the same at the end was the same all the time. Source: Default 8.
 */
export function resultChange<Result>(
  date: IsoDate,
  resultAt: (day: IsoDate) => Result,
): ResultChange<Result> | undefined {
  const now = resultAt(date)
  if (resultAt(addMonths(date, 12)) === now) return undefined
  let from = addDays(date, 1)
  while (resultAt(from) === now) from = addDays(from, 1)
  return { from, result: resultAt(from) }
}
