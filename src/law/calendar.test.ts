import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Calendar,
  type CalendarChange,
  calendarDaysOf,
  isPublicHoliday,
  isWorkingDay,
  keptLastDay,
  lastDayAfter,
  nextWorkingDay,
  publicHolidaysOf,
  unchanged,
} from './calendar.ts'
import { addDays, daysBetween } from './iso-date.ts'
import { publicHolidays } from './public-holidays.ts'
import { memberStates } from './territory.ts'

/** The days that are certain, and those with the doubtful ones. */
const certain = (country: string): Calendar => ({ ...unchanged(country), days: 'certain' })
const generous = (country: string): Calendar => ({ ...unchanged(country), days: 'doubtful-too' })

describe('Denmark', () => {
  test('2026', () => {
    const days = publicHolidaysOf('DK', 2026).map(({ date, ownName }) => `${date} ${ownName}`)
    expect(days).toEqual([
      '2026-01-01 Nytårsdag',
      '2026-04-02 Skærtorsdag',
      '2026-04-03 Langfredag',
      '2026-04-05 Påskedag',
      '2026-04-06 2. påskedag',
      '2026-05-14 Kristi himmelfartsdag',
      '2026-05-24 Pinsedag',
      '2026-05-25 2. pinsedag',
      '2026-06-05 Grundlovsdag',
      '2026-12-24 Juleaftensdag',
      '2026-12-25 Juledag',
      '2026-12-26 2. juledag',
      '2026-12-31 Nytårsaftensdag',
    ])
  })

  test('Grundlovsdag, Juleaftensdag and Nytårsaftensdag alone are doubtful (Default 34)', () => {
    const doubtful = publicHolidaysOf('DK', 2026).filter(({ doubt }) => doubt !== undefined)
    expect(doubtful.map(({ date }) => date)).toEqual(['2026-06-05', '2026-12-24', '2026-12-31'])
  })

  test('Store Bededag was a holiday until 2023', () => {
    expect(isPublicHoliday(certain('DK'), '2023-05-05')).toBe(true)
    expect(isPublicHoliday(certain('DK'), '2024-04-26')).toBe(false)
    expect(isWorkingDay(certain('DK'), '2024-04-26')).toBe(true)
  })

  test('the 40th day on Ascension Day moves to the Friday after', () => {
    expect(lastDayAfter('2026-04-04', 40, certain('DK'))).toBe('2026-05-15')
  })

  test('the 21st day on Maundy Thursday moves past Easter', () => {
    expect(lastDayAfter('2026-03-12', 21, certain('DK'))).toBe('2026-04-07')
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
  ['IE', '2026-12-28', false],
  ['IE', '2026-01-02', false],
  ['IE', '2021-12-27', false],
  ['IE', '2021-12-28', false],
  ['IE', '2024-03-18', false],
  ['IE', '2023-02-06', true],
  ['IE', '2024-02-05', true],
  ['XI', '2027-12-27', true],
  ['XI', '2027-12-28', true],
  ['BG', '2028-01-03', true],
  ['BG', '2027-05-04', true],
  ['BG', '2027-05-05', false],
  ['BG', '2032-05-04', true],
  ['BG', '2032-05-05', false],
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
  expect(isPublicHoliday(certain(country), date)).toBe(isHoliday)
})

test('every Member State and Northern Ireland has its holidays, and New Year among them', () => {
  expect(publicHolidays.map(row => row.country).toSorted()).toEqual([...memberStates, 'XI'].toSorted())
  for (const { country } of publicHolidays) {
    const days = publicHolidaysOf(country, 2026)
    expect(days[0]?.date).toBe('2026-01-01')
    expect(days.length).toBeGreaterThanOrEqual(7)
    expect(days.every(day => day.date.startsWith('2026-'))).toBe(true)
  }
})

describe('periods, for every country', () => {
  const country = fc.constantFrom(...memberStates, 'XI', 'CH')
  const date = fc.integer({ min: 0, max: 365 * 20 }).map(days => addDays('2024-01-01', days))
  const days = fc.constantFrom(21, 40, 90)
  const calendar = fc
    .tuple(country, fc.constantFrom<Calendar['days']>('certain', 'doubtful-too'))
    .map(([where, counted]): Calendar => ({ ...unchanged(where), days: counted }))

  test('never end early, never on a day off, and at most ten days late', () => {
    fc.assert(
      fc.property(date, days, calendar, (event, length, where) => {
        const last = lastDayAfter(event, length, where)
        expect(daysBetween(event, last)).toBeGreaterThanOrEqual(length)
        expect(daysBetween(event, last)).toBeLessThanOrEqual(length + 10)
        expect(isWorkingDay(where, last)).toBe(true)
      }),
    )
  })

  test('a later event never ends earlier, nor a longer period', () => {
    fc.assert(
      fc.property(date, days, calendar, (event, length, where) => {
        expect(lastDayAfter(addDays(event, 1), length, where) >= lastDayAfter(event, length, where)).toBe(
          true,
        )
        expect(lastDayAfter(event, length + 1, where) >= lastDayAfter(event, length, where)).toBe(true)
      }),
    )
  })

  test('the end is the first working day on or after the last calendar day', () => {
    fc.assert(
      fc.property(date, days, calendar, (event, length, where) => {
        const last = lastDayAfter(event, length, where)
        for (let day = addDays(event, length); day < last; day = addDays(day, 1)) {
          expect(isWorkingDay(where, day)).toBe(false)
        }
      }),
    )
  })

  test('a working day stays', () => {
    fc.assert(
      fc.property(date, calendar, (day, where) => {
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
  expect(isPublicHoliday(certain(country), date)).toBe(isHoliday)
})

describe('every day of every calendar', () => {
  const all = publicHolidays.flatMap(({ country }) =>
    [2023, 2024, 2025, 2026, 2027, 2030, 2032].flatMap(year =>
      publicHolidaysOf(country, year).map(day => ({ ...day, country })),
    ),
  )

  test('has a name in English, one of its State, and the act that it stands in (Default 34)', () => {
    const bare = all.filter(({ name, ownName, source }) =>
      [name, ownName, source].some(text => text.length < 3),
    )
    expect(bare.map(({ country, date, ownName }) => `${country} ${date} ${ownName}`)).toEqual([])
  })

  test('stands there once', () => {
    const dates = all.map(({ country, date, ownName }) => `${country} ${date} ${ownName}`)
    expect(new Set(dates).size).toBe(dates.length)
  })

  test('is in order', () => {
    for (const { country } of publicHolidays) {
      const dates = publicHolidaysOf(country, 2027).map(({ date }) => date)
      expect(dates).toEqual(dates.toSorted())
    }
  })
})

describe('Default 42: doubtful days lengthen the time of the holder alone', () => {
  // The event, the days, the last day without doubtful days and with them (law audit D).
  test.each([
    ['NL', 'Good Friday', '2026-02-22', 40, '2026-04-03', '2026-04-07'],
    ['NL', 'Good Friday', '2026-01-03', 90, '2026-04-03', '2026-04-07'],
    ['NL', '5 May 2026', '2026-03-26', 40, '2026-05-05', '2026-05-06'],
    ['NL', '5 May 2025, a day off', '2025-03-26', 40, '2025-05-06', '2025-05-06'],
    ['NL', 'the Friday after Ascension', '2026-04-05', 40, '2026-05-15', '2026-05-18'],
    ['FI', 'Midsummer Eve', '2026-05-10', 40, '2026-06-19', '2026-06-22'],
    ['FI', 'Christmas Eve', '2026-11-14', 40, '2026-12-24', '2026-12-28'],
    ['SE', 'Midsummer Eve', '2026-05-10', 40, '2026-06-19', '2026-06-22'],
    ['SE', 'Christmas Eve', '2026-11-14', 40, '2026-12-24', '2026-12-28'],
    ['SE', "New Year's Eve", '2026-11-21', 40, '2026-12-31', '2027-01-04'],
    ['GR', 'a moved 1 May', '2024-03-28', 40, '2024-05-07', '2024-05-08'],
    ['GR', '1 May on Holy Saturday', '2027-03-25', 40, '2027-05-04', '2027-05-05'],
    ['HU', 'a bridge day', '2026-07-12', 40, '2026-08-21', '2026-08-24'],
    ['LV', 'a bridge day', '2026-05-13', 40, '2026-06-22', '2026-06-25'],
    ['DK', 'Grundlovsdag', '2026-04-26', 40, '2026-06-05', '2026-06-08'],
    ['DK', 'Juleaftensdag', '2026-11-14', 40, '2026-12-24', '2026-12-28'],
    ['DK', 'Nytårsaftensdag', '2026-11-21', 40, '2026-12-31', '2027-01-04'],
    ['SK', '17 November', '2026-10-08', 40, '2026-11-17', '2026-11-18'],
    ['IE', 'no Monday for a Saturday', '2026-11-18', 40, '2026-12-28', '2026-12-28'],
    ['IE', 'no Monday for a Sunday', '2024-02-07', 40, '2024-03-18', '2024-03-18'],
    ['BG', 'one day for 1 May', '2027-03-26', 40, '2027-05-05', '2027-05-05'],
  ])('%s, %s: %s and %i days', (country, _why, event, days, usual, longer) => {
    expect(lastDayAfter(event, days, certain(country))).toBe(usual)
    expect(lastDayAfter(event, days, generous(country))).toBe(longer)
  })
})

describe('Default 34: what an administrator has added or struck', () => {
  const added: CalendarChange = { country: 'DK', date: '2026-09-21', kind: 'added', name: 'Valgdag' }
  const struck: CalendarChange = { country: 'DK', date: '2026-05-14', kind: 'struck' }
  const confirmed: CalendarChange = {
    country: 'NL',
    date: '2026-04-03',
    kind: 'added',
    name: 'Goede Vrijdag',
  }
  const withChanges = (calendar: Calendar, ...changes: CalendarChange[]): Calendar => ({
    ...calendar,
    changes,
  })

  test('an added day counts on every clock', () => {
    expect(isWorkingDay(withChanges(certain('DK'), added), '2026-09-21')).toBe(false)
    expect(isWorkingDay(withChanges(generous('DK'), added), '2026-09-21')).toBe(false)
    expect(lastDayAfter('2026-08-12', 40, withChanges(certain('DK'), added))).toBe('2026-09-22')
  })

  test('a struck day counts on none', () => {
    expect(isWorkingDay(withChanges(generous('DK'), struck), '2026-05-14')).toBe(true)
    expect(lastDayAfter('2026-04-04', 40, withChanges(certain('DK'), struck))).toBe('2026-05-14')
  })

  test('a doubtful day that was added is doubtful no more', () => {
    expect(lastDayAfter('2026-01-03', 90, withChanges(certain('NL'), confirmed))).toBe('2026-04-07')
  })

  test('a doubtful day that was struck is gone for the holder too', () => {
    const gone = { ...confirmed, kind: 'struck' } as const
    expect(lastDayAfter('2026-02-22', 40, withChanges(generous('NL'), gone))).toBe('2026-04-03')
  })

  test('the day of another State changes nothing', () => {
    expect(isWorkingDay(withChanges(certain('SE'), added), '2026-09-21')).toBe(true)
    expect(isWorkingDay(withChanges(certain('SE'), struck), '2026-05-14')).toBe(false)
  })

  test('the calendar shows both, and the rest as it was', () => {
    const days = calendarDaysOf({ country: 'DK', changes: [added, struck] }, 2026)
    expect(days).toHaveLength(publicHolidaysOf('DK', 2026).length + 1)
    expect(days.filter(({ change }) => change !== undefined)).toMatchObject([
      { date: '2026-05-14', change: 'struck', ownName: 'Kristi himmelfartsdag' },
      { date: '2026-09-21', change: 'added', name: 'Valgdag' },
    ])
  })

  test('a doubtful day that was added stands there once, with its act', () => {
    const days = calendarDaysOf({ country: 'NL', changes: [confirmed] }, 2026)
    expect(days.filter(({ date }) => date === '2026-04-03')).toMatchObject([
      { change: 'added', source: 'Algemene termijnenwet art. 3(2)' },
    ])
  })
})

describe('Defaults 34 and 42: a last day that has been told', () => {
  const changed = (kind: CalendarChange['kind'], date: string): Calendar => ({
    ...certain('DK'),
    changes: [{ country: 'DK', date, kind }],
  })

  test('stays when a struck day would end the period earlier', () => {
    expect(keptLastDay('2026-05-15', '2026-05-14', changed('struck', '2026-05-14'))).toBe('2026-05-15')
  })

  test('moves on when it becomes a holiday itself', () => {
    expect(keptLastDay('2026-09-21', '2026-09-22', changed('added', '2026-09-21'))).toBe('2026-09-22')
  })

  test('moves on from a holiday although the period by itself would end before', () => {
    expect(keptLastDay('2026-05-15', '2026-05-14', changed('added', '2026-05-15'))).toBe('2026-05-18')
  })

  test('is the same when nothing of it has changed', () => {
    expect(keptLastDay('2026-09-21', '2026-09-21', changed('added', '2026-09-14'))).toBe('2026-09-21')
  })

  test('is never earlier than told, whatever was added and struck', () => {
    const day = fc.integer({ min: 0, max: 365 * 3 }).map(days => addDays('2026-01-01', days))
    const kind = fc.constantFrom<CalendarChange['kind']>('added', 'struck')
    const where = fc.constantFrom(...memberStates, 'XI')
    const changes = fc.uniqueArray(fc.record({ date: day, kind }), {
      selector: one => one.date,
      maxLength: 40,
    })
    fc.assert(
      fc.property(day, fc.constantFrom(21, 40, 90), where, changes, (event, days, country, made) => {
        const before = generous(country)
        const after = { ...before, changes: made.map(change => ({ ...change, country })) }
        const told = lastDayAfter(event, days, before)
        const kept = keptLastDay(told, lastDayAfter(event, days, after), after)
        expect(kept >= told).toBe(true)
        expect(isWorkingDay(after, kept)).toBe(true)
      }),
    )
  })
})
