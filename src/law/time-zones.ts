import { addDays, type IsoDate, yearOf } from './iso-date.ts'
import { parseReferenceNumber } from './numbers.ts'
import { isMemberState, isTreatedAsMemberState, type MemberState } from './territory.ts'

/**
 * Time zone of the capital of each Member State (IANA): days end by the clock of the seat, also where islands far away
 * keep another (the Canaries, the Azores, Madeira). Source: Default 13.
 */
export const seatTimeZones = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GR: 'Europe/Athens',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  RO: 'Europe/Bucharest',
  SE: 'Europe/Stockholm',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
} as const satisfies Record<MemberState, string>

/**
 * The time zone of the seat in a country (ISO 3166-1 alpha-2 as the law writes it); Belfast keeps London's; the Union's
 * seat for anywhere else, also where the country is not known yet. Source: Default 13.
 */
export function seatTimeZone(country: string): string {
  if (country === 'XI') return 'Europe/London'
  return isMemberState(country) ? seatTimeZones[country] : seatTimeZones.BE
}

// Swedish dates and times are written as ISO 8601 writes them.
const calendarOf = formatBy({ year: 'numeric', month: '2-digit', day: '2-digit' })
const clockOf = formatBy({ timeStyle: 'medium' })
const distanceOf = formatBy({ timeZoneName: 'longOffset' })

function formatBy(options: Intl.DateTimeFormatOptions): (timeZone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>()
  return timeZone => {
    const format = made.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { ...options, timeZone })
    made.set(timeZone, format)
    return format
  }
}

/**
 * The calendar date at an instant in the country that a matter belongs to: of its authority, its customs office, its
 * operator. The one way from an instant to a day (`npm run check` finds others). Source: Default 13, 55.
 */
export function dayIn(country: string, instant: Date): IsoDate {
  return calendarOf(seatTimeZone(country)).format(instant)
}

const MINUTE = 60_000
const DAY_IN_MINUTES = 1440

/**
 * The first instant of a day in a country; that of the next day is when a last day is over. A day of summer time may have
 * 23 or 25 hours. Source: R1182/71 3(2)(b), Default 13.
 */
export function startOfDayIn(country: string, date: IsoDate): Date {
  const utc = Date.parse(`${date}T00:00:00Z`)
  let [before, from] = [-DAY_IN_MINUTES, DAY_IN_MINUTES]
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2)
    if (dayIn(country, new Date(utc + middle * MINUTE)) < date) before = middle
    else from = middle
  }
  return new Date(utc + from * MINUTE)
}

/** The first instant at which a day is over in a country. Source: R1182/71 3(2)(b), Default 13. */
export function endOfDayIn(country: string, date: IsoDate): Date {
  return startOfDayIn(country, addDays(date, 1))
}

/**
 * The instant at which the clocks of a country show a time (`HH:MM`) on a day; of a time that they show twice the first, of
 * one that they leave out the instant as far behind midnight. Source: Default 13.
 */
export function instantIn(country: string, date: IsoDate, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const guess = startOfDayIn(country, date).getTime() + (hours * 60 + minutes) * MINUTE
  const shownAt = (instant: number) => {
    const shown = stampIn(country, new Date(instant)).slice(0, 16)
    return Date.parse(`${shown}Z`)
  }
  const wanted = Date.parse(`${date}T${time}Z`)
  const moved = guess + wanted - shownAt(guess)
  return new Date(shownAt(moved) === wanted ? moved : guess)
}

/** The calendar year at an instant in a country, as it stands in the numbers given there. Source: Default 13. */
export function yearIn(country: string, instant: Date): number {
  return yearOf(dayIn(country, instant))
}

/**
 * An instant as machines read it, by the clock of a country and with its distance from UTC, so that the day in it is the
 * day there: `2027-01-01T00:30:00+01:00`. Source: Default 13.
 */
export function stampIn(country: string, instant: Date): string {
  const timeZone = seatTimeZone(country)
  const time = clockOf(timeZone).format(instant)
  const [, distance = '+00:00'] = /GMT([+-][\d:]+)/.exec(distanceOf(timeZone).format(instant)) ?? []
  return `${dayIn(country, instant)}T${time}${distance}`
}

/** What day it is at an instant in each country that has a competent authority. Source: Default 13. */
export function dayByCountry(instant: Date): Readonly<Record<string, IsoDate>> {
  const countries = [...Object.keys(seatTimeZones), 'XI']
  return Object.fromEntries(countries.map(country => [country, dayIn(country, instant)]))
}

/**
 * The country whose clock a document goes by: of import; while that is unknown, the one in its number. Empty where
 * neither is known. Source: Default 13.
 */
export function placeOfDocument(document: {
  readonly number: string
  readonly countryOfImport?: string | null | undefined
}): string {
  const { number, countryOfImport } = document
  if (countryOfImport && isTreatedAsMemberState(countryOfImport)) return countryOfImport
  return parseReferenceNumber(number)?.country ?? ''
}
