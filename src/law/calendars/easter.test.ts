import { expect, test } from 'vitest'
import { dayOfWeek } from '../iso-date.ts'
import { orthodoxEaster, westernEaster } from './easter.ts'

// The dates the churches have published.
test.each([
  [2019, '2019-04-21', '2019-04-28'],
  [2020, '2020-04-12', '2020-04-19'],
  [2021, '2021-04-04', '2021-05-02'],
  [2022, '2022-04-17', '2022-04-24'],
  [2023, '2023-04-09', '2023-04-16'],
  [2024, '2024-03-31', '2024-05-05'],
  [2025, '2025-04-20', '2025-04-20'],
  [2026, '2026-04-05', '2026-04-12'],
  [2027, '2027-03-28', '2027-05-02'],
  [2028, '2028-04-16', '2028-04-16'],
  [2029, '2029-04-01', '2029-04-08'],
  [2030, '2030-04-21', '2030-04-28'],
  [2031, '2031-04-13', '2031-04-13'],
  [2032, '2032-03-28', '2032-05-02'],
  [2033, '2033-04-17', '2033-04-24'],
  [2034, '2034-04-09', '2034-04-09'],
  [2035, '2035-03-25', '2035-04-29'],
  [2036, '2036-04-13', '2036-04-20'],
  [2037, '2037-04-05', '2037-04-05'],
  [2038, '2038-04-25', '2038-04-25'],
  [2039, '2039-04-10', '2039-04-17'],
  [2040, '2040-04-01', '2040-05-06'],
  [2045, '2045-04-09', '2045-04-09'],
])('Easter %s', (year, western, orthodox) => {
  expect(westernEaster(year)).toBe(western)
  expect(orthodoxEaster(year)).toBe(orthodox)
})

test.each(['1818-03-22', '1943-04-25', '1954-04-18', '1981-04-19', '2049-04-18', '2076-04-19', '2100-03-28'])(
  'the exceptions of the computus: %s',
  date => {
    expect(westernEaster(Number(date.slice(0, 4)))).toBe(date)
  },
)

test('both Easters are Sundays in spring, the Orthodox one never earlier', () => {
  for (let year = 1950; year < 2099; year += 1) {
    expect(dayOfWeek(westernEaster(year))).toBe(0)
    expect(dayOfWeek(orthodoxEaster(year))).toBe(0)
    expect(orthodoxEaster(year) >= westernEaster(year)).toBe(true)
  }
})
