import { expect, test } from 'vitest'
import { countryCodes, isCountryCode } from './countries.ts'
import { customsTerritory } from './territory.ts'

test.each(['', 'ZZ', 'EL', 'UK', 'dk', 'DNK'])('no code: "%s"', text => {
  expect(isCountryCode(text)).toBe(false)
})

test('249 codes of ISO 3166-1 and three of customs, each once', () => {
  expect(new Set(countryCodes).size).toBe(252)
  expect(countryCodes).toHaveLength(252)
})

test('every part of the customs territory has a code', () => {
  expect(customsTerritory.filter(row => !isCountryCode(row.country))).toEqual([])
})
