import { expect, test } from 'vitest'
import {
  customsTerritory,
  isCreatedOrDiscoveredInUnion,
  isInCustomsTerritory,
  isMemberState,
  isThirdCountry,
  isTreatedAsMemberState,
  memberStates,
} from './territory.ts'

test.each([
  ['Greenland', 'GL', '2026-01-01', true],
  ['Faroe Islands', 'FO', '2026-01-01', true],
  ['Great Britain today', 'GB', '2021-01-01', true],
  ['Great Britain in 2020', 'GB', '2020-12-31', false],
  ['Jersey today', 'JE', '2021-01-01', true],
  ['Jersey in 2020', 'JE', '2020-12-31', false],
  ['Gibraltar, never inside', 'GI', '2020-12-31', true],
  ['Northern Ireland', 'XI', '2026-01-01', false],
  ['Northern Ireland in 2020, then part of the United Kingdom', 'XI', '2020-12-31', false],
  ['Saint Martin', 'MF', '2026-01-01', false],
  ['Saint Barthélemy', 'BL', '2026-01-01', true],
  ['Ceuta and Melilla', 'EA', '2026-01-01', true],
  ['San Marino', 'SM', '2026-01-01', true],
  ['Monaco', 'MC', '2026-01-01', false],
  ['Åland', 'AX', '2026-01-01', false],
  ['Réunion', 'RE', '2026-01-01', false],
  ['New Caledonia', 'NC', '2026-01-01', true],
  ['Aruba', 'AW', '2026-01-01', true],
  ['Switzerland', 'CH', '2026-01-01', true],
  ['Denmark', 'DK', '2026-01-01', false],
  ['no country', 'Denmark', '2026-01-01', false],
  ['no code in use', 'ZZ', '2026-01-01', false],
])('%s', (_name, country, date, isThird) => {
  expect(isThirdCountry(country, date)).toBe(isThird)
})

test('27 Member States; neither Monaco nor Northern Ireland is one', () => {
  expect(memberStates).toHaveLength(27)
  expect(isMemberState('MC')).toBe(false)
  expect(isMemberState('XI')).toBe(false)
  expect(isTreatedAsMemberState('XI')).toBe(true)
  expect(isMemberState('EL')).toBe(false)
})

test('what is excluded is not inside, and no country stands twice', () => {
  const codes = 'GL FO EA NC PF PM BL WF TF AW CW SX BQ GB'.split(' ')
  expect(codes.filter(code => isInCustomsTerritory(code, '2026-01-01'))).toEqual([])
  expect(new Set(customsTerritory.map(row => row.country)).size).toBe(customsTerritory.length)
})

test('every Member State is inside', () => {
  expect(memberStates.filter(country => !isInCustomsTerritory(country, '2026-01-01'))).toEqual([])
})

test.each([
  ['8: made in Athens, excavated in Turkey', 'GR', 'TR', true],
  ['9: struck in Rome, found in Tunisia', 'IT', 'TN', true],
  ['10: struck in Antioch, found in Denmark', 'TR', 'DK', true],
  ['11: made in Greenland', 'GL', undefined, false],
  ['trap 9: found on the Faroe Islands', undefined, 'FO', false],
  ['made and found outside', 'EG', 'SD', false],
  ['not known', undefined, undefined, false],
  ['made in Great Britain', 'GB', undefined, false],
  ['found in Northern Ireland', 'GB', 'XI', true],
])('reference vector %s', (_name, createdIn, discoveredIn, isFromUnion) => {
  expect(isCreatedOrDiscoveredInUnion({ createdIn, discoveredIn }, '2026-06-01')).toBe(isFromUnion)
})

test('made in Great Britain counted as made in the Union until it left', () => {
  expect(isCreatedOrDiscoveredInUnion({ createdIn: 'GB' }, '2020-12-31')).toBe(true)
})
