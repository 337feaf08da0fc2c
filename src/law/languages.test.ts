import { expect, test } from 'vitest'
import { isOfficialLanguage, officialLanguagesOf } from './languages.ts'
import { memberStates } from './territory.ts'
import { seatTimeZone } from './time-zones.ts'

test('a third country has none', () => {
  expect(officialLanguagesOf('CH')).toEqual([])
})

test('Danish for Denmark, and neither English nor Swedish', () => {
  expect(isOfficialLanguage('da', 'DK')).toBe(true)
  expect(isOfficialLanguage('en', 'DK')).toBe(false)
  expect(isOfficialLanguage('sv', 'DK')).toBe(false)
  expect(isOfficialLanguage('sv', 'FI')).toBe(true)
  expect(officialLanguagesOf('XI')).toEqual(['en'])
})

test.each(memberStates)('%s has a language and a time zone that exists', country => {
  expect(officialLanguagesOf(country).length).toBeGreaterThan(0)
  expect(() => new Intl.DateTimeFormat('en', { timeZone: seatTimeZone(country) })).not.toThrow()
})

test('the seat elsewhere', () => {
  expect(seatTimeZone('XI')).toBe('Europe/London')
  expect(seatTimeZone('CH')).toBe('Europe/Brussels')
})
