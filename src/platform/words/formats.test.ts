import { expect, test } from 'vitest'
import { countryCodes } from './country-codes.ts'
import { sayIn } from './say.ts'

const da = sayIn('da')
const en = sayIn('en')
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ')
const newYear = new Date('2025-12-31T23:30:00Z')

test('dates are those of Copenhagen unless another time zone is given', () => {
  expect(da.date(newYear)).toBe('1. januar 2026')
  expect(en.date(newYear)).toBe('1 January 2026')
  expect(en.date(newYear, 'Europe/Dublin')).toBe('31 December 2025')
})

test.each([
  [
    '2025-12-31T23:30:00Z',
    'Europe/Copenhagen',
    '1. januar 2026 kl. 00.30 CET',
    '1 January 2026 at 00:30 CET',
  ],
  ['2025-12-31T23:30:00Z', 'Europe/Helsinki', '1. januar 2026 kl. 01.30 EET', '1 January 2026 at 01:30 EET'],
  [
    '2025-12-31T23:30:00Z',
    'Europe/Dublin',
    '31. december 2025 kl. 23.30 GMT',
    '31 December 2025 at 23:30 GMT',
  ],
  ['2026-07-01T10:00:00Z', 'Europe/Lisbon', '1. juli 2026 kl. 11.00 WEST', '1 July 2026 at 11:00 WEST'],
  ['2026-07-01T10:00:00Z', 'Europe/Dublin', '1. juli 2026 kl. 11.00 GMT+1', '1 July 2026 at 11:00 GMT+1'],
])('D5: a time names its zone, in every language alike: %s in %s', (instant, zone, danish, english) => {
  expect(plain(da.dateTime(new Date(instant), zone))).toBe(danish)
  expect(plain(en.dateTime(new Date(instant), zone))).toBe(english)
})

test('D5: the two half past two of the night when summer time ends are told apart', () => {
  const hours = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map(text =>
    plain(da.dateTime(new Date(text))),
  )
  expect(hours).toEqual(['25. oktober 2026 kl. 02.30 CEST', '25. oktober 2026 kl. 02.30 CET'])
})

test('plain dates have no time zone', () => {
  expect(da.plainDate('2025-06-28')).toBe('28. juni 2025')
  expect(en.plainDate('c. 400 BC')).toBe('c. 400 BC')
  expect(en.plainDate('2025-13-01')).toBe('2025-13-01')
  expect(en.plainDate('2025-02-30')).toBe('2025-02-30')
})

test('full dates have a day of the week and no time zone', () => {
  expect(da.fullDate('2026-04-03')).toBe('fredag den 3. april 2026')
  expect(sayIn('en').fullDate('2026-04-03')).toBe('Friday, 3 April 2026')
  expect(en.fullDate('2026-02-30')).toBe('2026-02-30')
})

test('numbers, lists and money', () => {
  expect(da.number(18000.5)).toBe('18.000,5')
  expect(en.number(18000.5)).toBe('18,000.5')
  expect(da.list(['a', 'b', 'c'])).toBe('a, b og c')
  expect(plain(da.money(1_800_000, 'EUR'))).toBe('18.000,00 €')
  expect(plain(en.money(1_800_050, 'EUR'))).toBe('€18,000.50')
  expect(plain(da.money(12_345, 'DKK'))).toBe('123,45 kr.')
  expect(en.money(12_345, '?')).toBe('123.45 ?')
})

test('countries, with the codes of the Union', () => {
  expect(da.country('DK')).toBe('Danmark')
  expect(en.country('dk')).toBe('Denmark')
  expect(da.country('EL')).toBe('Grækenland')
  expect(da.country('GR')).toBe('Grækenland')
  expect(da.country('XI')).toBe('Nordirland')
  expect(en.country('XI')).toBe('Northern Ireland')
  expect(en.country('nowhere')).toBe('nowhere')
})

test('every listed country has a name', () => {
  expect(new Set(countryCodes).size).toBe(251)
  expect(countryCodes.filter(code => da.country(code) === code)).toEqual([])
})
