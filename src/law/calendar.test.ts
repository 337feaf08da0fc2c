import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isPublicHoliday,
  isWorkingDay,
  lastDayAfter,
  nextWorkingDay,
  orthodoxEaster,
  publicHolidaysOf,
  westernEaster,
} from './calendar.ts'
import { addDays, dayOfWeek, daysBetween } from './iso-date.ts'
import { publicHolidays } from './public-holidays.ts'
import { memberStates } from './territory.ts'

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

describe('Denmark', () => {
  test('2026', () => {
    expect(publicHolidaysOf('DK', 2026)).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })

  test('Store Bededag was a holiday until 2023', () => {
    expect(isPublicHoliday('DK', '2023-05-05')).toBe(true)
    expect(isPublicHoliday('DK', '2024-04-26')).toBe(false)
    expect(isWorkingDay('DK', '2024-04-26')).toBe(true)
  })

  test('the 40th day on Ascension Day moves to the Friday after', () => {
    expect(lastDayAfter('2026-04-04', 40, 'DK')).toBe('2026-05-15')
  })

  test('the 21st day on Maundy Thursday moves past Easter', () => {
    expect(lastDayAfter('2026-03-12', 21, 'DK')).toBe('2026-04-07')
  })
})

test.each([
  ['NL', '2025-04-26', true],
  ['NL', '2025-04-27', false],
  ['NL', '2026-04-27', true],
  ['NL', '2025-05-05', true],
  ['NL', '2026-05-05', false],
  ['IE', '2026-02-02', true],
  ['IE', '2030-02-01', true],
  ['IE', '2022-02-07', false],
  ['IE', '2026-12-28', true],
  ['IE', '2026-01-02', false],
  ['IE', '2021-12-27', true],
  ['IE', '2021-12-28', true],
  ['IE', '2021-12-29', false],
  ['IE', '2023-02-06', true],
  ['IE', '2024-02-05', true],
  ['XI', '2027-12-27', true],
  ['XI', '2027-12-28', true],
  ['BG', '2028-01-03', true],
  ['NL', '2027-04-26', false],
  ['NL', '2031-04-26', true],
  ['NL', '2031-04-27', false],
  ['NL', '2030-05-05', true],
  ['DE', '2026-10-03', true],
  ['DE', '2027-10-04', false],
  ['BG', '2026-05-25', true],
  ['LV', '2025-05-05', true],
  ['SE', '2026-06-20', true],
  ['FI', '2026-10-31', true],
  ['SK', '2026-05-08', false],
  ['SK', '2027-05-08', true],
  ['PL', '2024-12-24', false],
  ['PL', '2025-12-24', true],
  ['IT', '2025-10-04', false],
  ['IT', '2026-10-04', true],
  ['GR', '2026-04-13', true],
  ['XI', '2026-05-25', true],
  ['CH', '2026-08-01', false],
])('%s %s', (country, date, isHoliday) => {
  expect(isPublicHoliday(country, date)).toBe(isHoliday)
})

test('every Member State and Northern Ireland has its holidays, and New Year among them', () => {
  expect(publicHolidays.map(row => row.country).toSorted()).toEqual([...memberStates, 'XI'].toSorted())
  for (const { country } of publicHolidays) {
    const days = publicHolidaysOf(country, 2026)
    expect(days).toContain('2026-01-01')
    expect(days.length).toBeGreaterThanOrEqual(7)
    expect(days.every(day => day.startsWith('2026-'))).toBe(true)
  }
})

describe('periods, for every country', () => {
  const country = fc.constantFrom(...memberStates, 'XI', 'CH')
  const date = fc.integer({ min: 0, max: 365 * 20 }).map(days => addDays('2024-01-01', days))
  const days = fc.constantFrom(21, 40, 90)

  test('never end early, never on a day off, and at most ten days late', () => {
    fc.assert(
      fc.property(date, days, country, (event, length, where) => {
        const last = lastDayAfter(event, length, where)
        expect(daysBetween(event, last)).toBeGreaterThanOrEqual(length)
        expect(daysBetween(event, last)).toBeLessThanOrEqual(length + 10)
        expect(isWorkingDay(where, last)).toBe(true)
      }),
    )
  })

  test('a later event never ends earlier, nor a longer period', () => {
    fc.assert(
      fc.property(date, days, country, (event, length, where) => {
        expect(lastDayAfter(addDays(event, 1), length, where) >= lastDayAfter(event, length, where)).toBe(
          true,
        )
        expect(lastDayAfter(event, length + 1, where) >= lastDayAfter(event, length, where)).toBe(true)
      }),
    )
  })

  test('the end is the first working day on or after the last calendar day', () => {
    fc.assert(
      fc.property(date, days, country, (event, length, where) => {
        const last = lastDayAfter(event, length, where)
        for (let day = addDays(event, length); day < last; day = addDays(day, 1)) {
          expect(isWorkingDay(where, day)).toBe(false)
        }
      }),
    )
  })

  test('a working day stays', () => {
    fc.assert(
      fc.property(date, country, (day, where) => {
        fc.pre(isWorkingDay(where, day))
        expect(nextWorkingDay(where, day)).toBe(day)
      }),
    )
  })
})

test.each([
  ['Saint Brigid on a Friday is not moved to Monday', 'IE', '2030-02-04', false],
  ['only Ireland moves days of February', 'EE', '2030-02-24', true],
  ['only listed days are made up for in Latvia', 'LV', '2028-01-03', false],
  ['days of Easter are never made up for', 'BG', '2026-04-14', false],
])('%s', (_name, country, date, isHoliday) => {
  expect(isPublicHoliday(country, date)).toBe(isHoliday)
})
