import { isWeekend } from '../../law/calendars/holidays-of-year.ts'
import { yearOf } from '../../law/iso-date.ts'
import { memberStates } from '../../law/territory.ts'
import { dayIn } from '../../law/time-zones.ts'
import type { Refusal } from '../../platform/action.ts'
import { type Actor, isAmong, type Standing, signedIn } from '../actor.ts'
import type { AskedDay, CalendarEventType, DayStep, YearRange } from './types.ts'

const everybody: readonly Standing[] = ['anonymous', 'clock', ...signedIn]

/** Who may ask what of calendars: deadlines are public law, changing their days is the authority's (Default 34). */
export const calendarPermissions = {
  'get-calendar': everybody,
  'get-calendar-day': ['authority-officer'],
  'add-holiday': ['authority-officer'],
  'strike-holiday': ['authority-officer'],
  'withdraw-calendar-change': ['authority-officer'],
} as const satisfies Record<string, readonly Standing[]>

type CalendarAction = keyof typeof calendarPermissions

/** Whether an actor may read calendars. */
export const mayReadCalendars = isAmong(calendarPermissions['get-calendar'])

/** Whether an actor changes calendars at all: the administrators of authorities do. */
export function mayChangeCalendars(name: Exclude<CalendarAction, 'get-calendar'>): (actor: Actor) => boolean {
  const isPermitted = isAmong(calendarPermissions[name])
  return actor => isPermitted(actor) && actor.kind === 'person' && actor.role?.isAdministrator === true
}

/** Whether an actor changes the calendar of this State: the administrators of its central authority do (Default 34). */
export function mayChangeCalendarOf(actor: Actor, country: string): boolean {
  if (actor.kind !== 'person' || !mayChangeCalendars('add-holiday')(actor)) return false
  return actor.role?.isCentral === true && actor.role.memberState === country
}

/** Whether an actor is told who changed a calendar. */
export const mayKnowWho: (actor: Actor) => boolean = isAmong(['authority-officer', 'system-administrator'])

/** The States with a calendar. */
export const calendarCountries: readonly string[] = [...memberStates, 'XI']

/** The day at the seat of a State's authority, by whose clock its deadlines end. */
export function todayAt(country: string, now: Date): string {
  return dayIn(country, now)
}

/** Years whose calendar can be seen and changed: from the first in which deadlines ran to five years ahead. */
export function yearsAround(today: string): YearRange {
  return { first: 2025, last: yearOf(today) + 5 }
}

/** An event of the calendar that a day stands in, to be recorded. */
export function ofCalendar(country: string, date: string, type: CalendarEventType) {
  return { type, record: { type: 'calendar', id: `${country}-${yearOf(date)}` } } as const
}

/** Between which days a day may be added. */
export function additionBounds(today: string) {
  const { first, last } = yearsAround(today)
  return { earliest: `${first}-01-01`, latest: `${last}-12-31` }
}

/** Why a date cannot be changed in any way; undefined when it can. */
function refuseDate(date: string, today: string): Refusal | undefined {
  const { first, last } = yearsAround(today)
  if (yearOf(date) < first || yearOf(date) > last)
    return { code: 'outside', field: 'date', values: { first: String(first), last: String(last) } }
  return isWeekend(date)
    ? { code: 'weekend', field: 'date', citation: 'R1182/71 3(4)', values: { day: date } }
    : undefined
}

/** Why a day cannot be added; one that is doubtful can, and is doubtful no more (Default 42). */
export function refuseAddition({ date, today, found }: AskedDay): Refusal | undefined {
  const refusal = refuseDate(date, today)
  if (refusal !== undefined || found === undefined) return refusal
  const values = { day: date, name: found.ownName }
  if (found.change !== undefined) return { code: 'already-changed', field: 'date', values }
  return found.doubt === undefined ? { code: 'already-holiday', field: 'date', values } : undefined
}

/** Why a day cannot be struck: what may have been told with a day that has come stays (Default 34). */
export function refuseStrike({ date, today, found }: AskedDay): Refusal | undefined {
  if (found === undefined) return { code: 'not-found' }
  if (found.change !== undefined) return { code: 'already-changed', values: { day: date } }
  return refuseDate(date, today) ?? refusePassed(date, today)
}

/** Why a change cannot be taken back: taking an added day away is like striking it (Default 34). */
export function refuseWithdrawal({ date, today, found }: AskedDay): Refusal | undefined {
  if (found?.change === undefined) return { code: 'not-changed', values: { day: date } }
  return found.change === 'added' ? refusePassed(date, today) : undefined
}

function refusePassed(date: string, today: string): Refusal | undefined {
  return date > today ? undefined : { code: 'passed', citation: 'Default 34', values: { day: date } }
}

/** What may be done with a day of the calendar. */
export function stepsFor(asked: AskedDay): readonly DayStep[] {
  const isPossible = {
    confirm: asked.found !== undefined && refuseAddition(asked) === undefined,
    strike: refuseStrike(asked) === undefined,
    withdraw: refuseWithdrawal(asked) === undefined,
  }
  return (['confirm', 'strike', 'withdraw'] as const).filter(step => isPossible[step])
}
