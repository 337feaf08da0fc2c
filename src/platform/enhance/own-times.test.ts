import { expect, test } from 'vitest'
import { ownTime } from './own-times.ts'

const midnight = '2027-01-01T00:30:00+01:00'

test.each([
  [midnight, 'Europe/Copenhagen', undefined],
  [midnight, 'Europe/Madrid', undefined],
  [midnight, 'Europe/Helsinki', '01:30'],
  [midnight, 'America/New_York', '31 December 2026 at 18:30'],
  ['2027-01-01T01:30:00+02:00', 'Europe/Copenhagen', '00:30'],
  ['2027-07-01T12:00:00+02:00', 'Europe/Copenhagen', undefined],
  ['', 'Europe/Copenhagen', undefined],
  ['yesterday', 'Europe/Copenhagen', undefined],
])('Default 55: what was written as %s is told by the own clock in %s', (stamp, timeZone, own) => {
  expect(ownTime(stamp, { language: 'en-GB', timeZone })).toBe(own)
})

test('Default 55: the own time is written in the language of the page', () => {
  expect(ownTime(midnight, { language: 'da', timeZone: 'America/Lima' })).toBe('31. december 2026 kl. 18.30')
})
