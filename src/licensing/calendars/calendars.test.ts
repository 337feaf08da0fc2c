import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastDayAfter } from '../../law/calendar.ts'
import { yearOf } from '../../law/iso-date.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous, type Person, theClock } from '../actor.ts'
import { rememberPerson } from '../roles/actions/remember-person.ts'
import { personAs } from '../roles/testing/every-actor.ts'
import { performStep } from '../roles/testing/perform-step.ts'
import { openTestWorkplace, type TestWorkplace } from '../roles/testing/test-workplace.ts'
import { addHoliday } from './actions/add-holiday.ts'
import { getCalendar } from './actions/get-calendar.ts'
import { getCalendarDay } from './actions/get-calendar-day.ts'
import { strikeHoliday } from './actions/strike-holiday.ts'
import { withdrawCalendarChange } from './actions/withdraw-calendar-change.ts'
import { getSeat } from './steps/get-seat.ts'

let opened: TestWorkplace
let year: number

const administratorOf = (memberState: string): Person => ({
  ...personAs('authority-officer', { isAdministrator: true, isCentral: true, memberState }),
  accountId: 'inger',
  reference: 'account:inger',
})
const danish = administratorOf('DK')

beforeAll(async () => {
  opened = await openTestWorkplace()
  year = yearOf(opened.clock.now().toISOString().slice(0, 10)) + 1
  const person = { givenName: 'Inger', familyName: 'Bech', email: 'inger@slks.example', language: 'da' }
  await perform(opened.workplace, rememberPerson, {
    actor: theClock,
    input: { accountId: 'inger', ...person },
  })
})

afterAll(() => opened.database.close())

/** A Monday to Friday of next year that no calendar names, far from every other. */
function plainDay(country: string): string {
  const candidates = ['09-13', '09-14', '09-15', '09-16', '09-17'].map(day => `${year}-${day}`)
  const isPlain = (date: string) =>
    lastDayAfter(date, 0, { country, changes: [], days: 'doubtful-too' }) === date
  const found = candidates.find(isPlain)
  if (found === undefined) throw new Error('no working day')
  return found
}

async function calendarOf(country: string, actor: Parameters<typeof getCalendar.allowed>[0] = anonymous) {
  const found = await perform(opened.workplace, getCalendar, {
    actor,
    input: { country, year },
  })
  if (!found.ok) throw new Error('no calendar')
  return found.value
}

const add = (actor: Person, input: object) => perform(opened.workplace, addHoliday, { actor, input })
const strike = (actor: Person, input: object) => perform(opened.workplace, strikeHoliday, { actor, input })
const withdraw = (actor: Person, input: object) =>
  perform(opened.workplace, withdrawCalendarChange, { actor, input })

describe('Default 34: a day that the administrator adds', () => {
  test('stands in the calendar, lengthens deadlines, and is in the history with its reason', async () => {
    const date = plainDay('DK')
    const before = lastDayAfter(date, 0, { ...(await seatOf('DK')), days: 'certain' })
    expect(before).toBe(date)
    const given = { country: 'DK', date, name: 'Valgdag', reason: 'Lov nr. 1 af 1. januar' }
    expect(await add(danish, given)).toEqual({ ok: true, value: { date } })
    expect(lastDayAfter(date, 0, { ...(await seatOf('DK')), days: 'certain' }) > date).toBe(true)
    const { days, events } = await calendarOf('DK', danish)
    expect(days.filter(day => day.date === date)).toMatchObject([
      { change: 'added', ownName: 'Valgdag', reason: given.reason, steps: ['withdraw'] },
    ])
    expect(events[0]).toMatchObject({
      type: 'added',
      date,
      name: 'Valgdag',
      who: 'Inger Bech',
      reason: given.reason,
    })
  })

  test('is not told with a name to the public, nor offered to be changed', async () => {
    const { days, events, isChangeable } = await calendarOf('DK')
    expect(events.map(({ who }) => who)).toEqual([undefined])
    expect(days.flatMap(({ steps }) => steps)).toEqual([])
    expect(isChangeable).toBe(false)
  })

  test('is added once, however often it is sent', async () => {
    const date = plainDay('SE')
    const input = { country: 'SE', date, name: 'Valdag', reason: 'SFS' }
    const sent = [1, 2, 3].map(() => add(administratorOf('SE'), input))
    const outcomes = await Promise.all(sent)
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusals: [{ code: 'already-changed' }] })
  })

  test('needs a day, a name and a reason, all told at once', async () => {
    const outcome = await add(danish, { country: 'DK', date: '', name: ' ', reason: '' })
    expect(outcome).toEqual({
      ok: false,
      refusals: ['date', 'name', 'reason'].map(field => ({ code: 'required', field })),
    })
  })

  test('and was doubtful is doubtful no more', async () => {
    const good = (await calendarOf('NL')).days.find(({ ownName }) => ownName === 'Goede Vrijdag')
    const input = { country: 'NL', date: good?.date, name: 'Goede Vrijdag', reason: 'PB' }
    expect(good?.doubt).toBe('periods-only')
    expect((await add(administratorOf('NL'), input)).ok).toBe(true)
    const seat = await seatOf('NL')
    expect(lastDayAfter(good?.date ?? '', 0, { ...seat, days: 'certain' }) > (good?.date ?? '')).toBe(true)
  })
})

describe('Default 34: a day that the administrator strikes', () => {
  const ascension = async () =>
    (await calendarOf('DK')).days.find(({ ownName }) => ownName === 'Kristi himmelfartsdag')?.date ?? ''

  test('needs a reason', async () => {
    const outcome = await strike(danish, { country: 'DK', date: await ascension(), reason: ' ' })
    expect(outcome).toEqual({ ok: false, refusals: [{ code: 'required', field: 'reason' }] })
  })

  test('lengthens nothing, until it is taken back; both stand in the history', async () => {
    const date = await ascension()
    const last = async () => lastDayAfter(date, 0, { ...(await seatOf('DK')), days: 'doubtful-too' })
    expect((await last()) > date).toBe(true)
    expect((await strike(danish, { country: 'DK', date, reason: 'Afskaffet' })).ok).toBe(true)
    expect(await last()).toBe(date)
    expect((await withdraw(danish, { country: 'DK', date, reason: 'Forkert dag' })).ok).toBe(true)
    expect((await last()) > date).toBe(true)
    const { events } = await calendarOf('DK', danish)
    expect(events.slice(0, 2)).toMatchObject([
      { type: 'withdrawn', date, reason: 'Forkert dag' },
      { type: 'struck', date, reason: 'Afskaffet' },
    ])
  })

  test('cannot be taken back twice', async () => {
    const outcome = await withdraw(danish, { country: 'DK', date: await ascension(), reason: 'x' })
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'not-changed' }] })
  })
})

describe('Default 34: somebody else’s calendar', () => {
  test.each(['US', 'dk', '', 'EU'])('%j is none', async country => {
    const found = await perform(opened.workplace, getCalendar, { actor: danish, input: { country } })
    expect(found).toMatchObject({ ok: false, refusals: [{ code: 'not-found' }] })
  })

  test('of another State looks as if there were nothing to change', async () => {
    const date = plainDay('FI')
    const input = { country: 'FI', date, reason: 'y' }
    const refusal = { ok: false, refusals: [{ code: 'not-found' }] }
    expect(await add(danish, { ...input, name: 'x' })).toEqual(refusal)
    expect(await strike(danish, { ...input, date: `${year}-12-25` })).toEqual(refusal)
    expect(await withdraw(danish, input)).toEqual(refusal)
    const day = { country: 'FI', date: `${year}-12-25` }
    expect(await perform(opened.workplace, getCalendarDay, { actor: danish, input: day })).toEqual(refusal)
    expect((await seatOf('FI')).changes).toEqual([])
  })

  test('is not changed by an officer of the State, nor by who administers the system', async () => {
    const input = { country: 'FI', date: plainDay('FI'), name: 'x', reason: 'y' }
    const refusal = { ok: false, refusals: [{ code: 'not-permitted' }] }
    expect(await add(personAs('authority-officer', { isCentral: true, memberState: 'FI' }), input)).toEqual(
      refusal,
    )
    expect(await add(personAs('system-administrator', { isAdministrator: true }), input)).toEqual(refusal)
  })
})

test('a year out of reach becomes the nearest one', async () => {
  const at = async (wanted: number) => {
    const input = { country: 'DK', year: wanted }
    const found = await perform(opened.workplace, getCalendar, { actor: anonymous, input })
    return found.ok ? found.value.year : undefined
  }
  expect(await at(1700)).toBe(2025)
  expect(await at(9999)).toBe(year + 4)
})

async function seatOf(country: string) {
  const found = await performStep(opened.workplace, getSeat, { actor: theClock, input: { country } })
  if (!found.ok) throw new Error('no seat')
  return found.value
}
