/** A calendar date `YYYY-MM-DD` in the time zone of the seat of the authority or office. */
export type IsoDate = string

const millisecondsPerDay = 86_400_000
const shape = /^(\d{4})-(\d{2})-(\d{2})$/

// Date.UTC takes the years 0 to 99 for those of the twentieth century.
function dayNumberOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / millisecondsPerDay
}

function toDayNumber(date: IsoDate): number {
  const [, year, month, day] = shape.exec(date) ?? []
  return dayNumberOf(Number(year), Number(month) - 1, Number(day))
}

function fromDayNumber(days: number): IsoDate {
  return new Date(days * millisecondsPerDay).toISOString().slice(0, 10)
}

/** Whether a text is an existing calendar date `YYYY-MM-DD` (30 February is none, nor has our era a year nought). */
export function isIsoDate(text: string): boolean {
  return shape.test(text) && !text.startsWith('0000') && fromDayNumber(toDayNumber(text)) === text
}

/** The date so many calendar days later (earlier if negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** The same day so many months later; the last day of the month where that day does not exist. Source: R1182/71 3(2)(c). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [, year, month, day] = shape.exec(date) ?? []
  const last = fromDayNumber(dayNumberOf(Number(year), Number(month) + months, 0))
  return addDays(last, Math.min(0, Number(day) - Number(last.slice(8))))
}

/** Calendar days from one date to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** Day of the week: 0 is Sunday, 6 is Saturday. */
export function dayOfWeek(date: IsoDate): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7
}

/** The calendar year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

/** Number of a date in its year: 1 is 1 January. */
export function dayOfYear(date: IsoDate): number {
  return daysBetween(`${date.slice(0, 4)}-01-01`, date) + 1
}

/** Days of a calendar year, 365 or 366. */
export function daysInYear(year: number): number {
  return dayOfYear(`${String(year).padStart(4, '0')}-12-31`)
}
