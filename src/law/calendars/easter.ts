import { addDays, type IsoDate } from '../iso-date.ts'

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** Easter Sunday of the Western churches (Gregorian computus of Meeus, Jones and Butcher). */
export function westernEaster(year: number): IsoDate {
  const a = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const g = Math.floor((8 * century + 13) / 25)
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const n = h + l - 7 * m
  return `${year}-${pad(Math.floor((n + 90) / 25))}-${pad((n + 33 * Math.floor((n + 90) / 25) + 19) % 32)}`
}

/** Easter Sunday of the Orthodox churches as a Gregorian date; right from 1900 to 2099 (Meeus, Julian computus). */
export function orthodoxEaster(year: number): IsoDate {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  const day = ((d + e + 114) % 31) + 1
  const daysBetweenCalendars = 13
  return addDays(`${year}-${pad(month)}-${pad(day)}`, daysBetweenCalendars)
}
