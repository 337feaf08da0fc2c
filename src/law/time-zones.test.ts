import { describe, expect, test } from 'vitest'
import { addDays } from './iso-date.ts'
import { memberStates } from './territory.ts'
import {
  dayByCountry,
  dayIn,
  endOfDayIn,
  instantIn,
  placeOfDocument,
  seatTimeZone,
  seatTimeZones,
  stampIn,
  startOfDayIn,
  yearIn,
} from './time-zones.ts'

describe('D5: a day is that of the place which a matter belongs to', () => {
  test.each([
    ['2026-12-31T21:59:59Z', 'FI', '2026-12-31'],
    ['2026-12-31T22:00:00Z', 'FI', '2027-01-01'],
    ['2026-12-31T22:59:59Z', 'DK', '2026-12-31'],
    ['2026-12-31T23:00:00Z', 'DK', '2027-01-01'],
    ['2026-12-31T23:30:00Z', 'DK', '2027-01-01'],
    ['2026-12-31T23:30:00Z', 'IE', '2026-12-31'],
    ['2026-12-31T23:59:59Z', 'PT', '2026-12-31'],
    ['2027-01-01T00:00:00Z', 'IE', '2027-01-01'],
  ])('at the turn of the year: %s in %s is %s', (instant, country, day) => {
    expect(dayIn(country, new Date(instant))).toBe(day)
    expect(yearIn(country, new Date(instant))).toBe(Number(day.slice(0, 4)))
  })

  test.each([
    ['2027-03-27T22:59:59Z', 'DK', '2027-03-27'],
    ['2027-03-27T23:00:00Z', 'DK', '2027-03-28'],
    ['2027-03-28T21:59:59Z', 'DK', '2027-03-28'],
    ['2027-03-28T22:00:00Z', 'DK', '2027-03-29'],
    ['2026-10-24T21:59:59Z', 'DK', '2026-10-24'],
    ['2026-10-24T22:00:00Z', 'DK', '2026-10-25'],
    ['2026-10-25T22:59:59Z', 'DK', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'DK', '2026-10-26'],
    ['2026-10-24T23:30:00Z', 'IE', '2026-10-25'],
    ['2026-10-25T23:30:00Z', 'IE', '2026-10-25'],
  ])('at both ends of summer time: %s in %s is %s', (instant, country, day) => {
    expect(dayIn(country, new Date(instant))).toBe(day)
  })

  test('islands far away keep the day of the capital', () => {
    const instant = new Date('2026-06-30T22:30:00Z')
    expect(dayIn('ES', instant)).toBe('2026-07-01')
    expect(dayIn('PT', instant)).toBe('2026-06-30')
    expect(dayIn('FR', instant)).toBe('2026-07-01')
  })

  test('Belfast keeps the clock of London, and what belongs nowhere that of the Union’s seat', () => {
    expect(seatTimeZone('XI')).toBe('Europe/London')
    for (const country of ['', 'US', 'EL']) expect(seatTimeZone(country)).toBe('Europe/Brussels')
  })
})

test.each([
  ['2026-12-31T23:30:00Z', 'DK', '2027-01-01T00:30:00+01:00'],
  ['2026-12-31T23:30:00Z', 'FI', '2027-01-01T01:30:00+02:00'],
  ['2026-12-31T23:30:00Z', 'IE', '2026-12-31T23:30:00+00:00'],
  ['2026-10-25T00:30:00Z', 'DK', '2026-10-25T02:30:00+02:00'],
  ['2026-10-25T01:30:00Z', 'DK', '2026-10-25T02:30:00+01:00'],
  ['2027-03-28T00:59:59Z', 'DK', '2027-03-28T01:59:59+01:00'],
  ['2027-03-28T01:00:00Z', 'DK', '2027-03-28T03:00:00+02:00'],
  ['2027-03-28T01:00:00Z', 'IE', '2027-03-28T02:00:00+01:00'],
])('D5: machines read the day of the place, and the same instant: %s in %s', (instant, country, stamp) => {
  expect(stampIn(country, new Date(instant))).toBe(stamp)
  expect(new Date(stamp)).toEqual(new Date(instant))
})

test('every Member State and Northern Ireland has its day', () => {
  const days = dayByCountry(new Date('2026-12-31T22:30:00Z'))
  expect(Object.keys(days).sort()).toEqual([...memberStates, 'XI'].sort())
  expect(Object.keys(seatTimeZones).sort()).toEqual([...memberStates].sort())
  const ahead = Object.keys(days).filter(country => days[country] === '2027-01-01')
  expect(ahead.sort()).toEqual(['BG', 'CY', 'EE', 'FI', 'GR', 'LT', 'LV', 'RO'])
})

test.each([
  [{ number: 'ICGS.DK.2026.0000001', countryOfImport: 'FI' }, 'FI'],
  [{ number: 'ICGS.IE.2026.0000001', countryOfImport: null }, 'IE'],
  [{ number: 'ICGS.IE.2026.0000001', countryOfImport: 'US' }, 'IE'],
  [{ number: '' }, ''],
])('a document goes by the clock of its country of import, else of its number: %j', (document, country) => {
  expect(placeOfDocument(document)).toBe(country)
})

test.each([
  ['DK', '2027-03-15', '10:00', '2027-03-15T09:00:00.000Z'],
  ['FI', '2027-07-15', '10:00', '2027-07-15T07:00:00.000Z'],
  ['DK', '2027-03-28', '10:00', '2027-03-28T08:00:00.000Z'],
  ['DK', '2026-10-25', '10:00', '2026-10-25T09:00:00.000Z'],
  ['DK', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['DK', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
  ['PT', '2027-03-28', '00:30', '2027-03-28T00:30:00.000Z'],
])('%s: on %s the clocks show %s at %s, also when summer time begins or ends', (country, date, time, at) => {
  expect(instantIn(country, date, time).toISOString()).toBe(at)
})

describe('where a day begins and ends', () => {
  test.each([
    ['DK', '2027-03-28', '2027-03-27T23:00:00.000Z', 23],
    ['DK', '2026-10-25', '2026-10-24T22:00:00.000Z', 25],
    ['PT', '2027-03-28', '2027-03-28T00:00:00.000Z', 23],
    ['FI', '2026-10-25', '2026-10-24T21:00:00.000Z', 25],
    ['CY', '2026-07-01', '2026-06-30T21:00:00.000Z', 24],
  ])('%s, %s: from %s, %d hours long', (country, date, start, hours) => {
    expect(startOfDayIn(country, date).toISOString()).toBe(start)
    const length = endOfDayIn(country, date).getTime() - startOfDayIn(country, date).getTime()
    expect(length / 3_600_000).toBe(hours)
  })

  test.each([...memberStates, 'XI'])('%s: each day of a year begins with its first millisecond', country => {
    for (let date = '2026-01-01'; date < '2027-01-01'; date = addDays(date, 1)) {
      const start = startOfDayIn(country, date)
      expect(dayIn(country, start)).toBe(date)
      expect(dayIn(country, new Date(start.getTime() - 1))).toBe(addDays(date, -1))
    }
  })
})
