import { type RunningClock, reminderDays } from './deadlines.ts'
import { addDays, type IsoDate } from './iso-date.ts'
import { endOfDayIn, startOfDayIn } from './time-zones.ts'

/** A reminder of a clock to those waited for: so many days before its last day, from an instant of that day on. */
export interface Reminder {
  readonly clock: RunningClock
  readonly daysBefore: (typeof reminderDays)[number]
  readonly date: IsoDate
  readonly at: Date
}

/** The reminders of a clock counted in a country, first to last; none on the day it starts or earlier. Source: Default 13. */
export function remindersOf(clock: RunningClock, country: string): readonly Reminder[] {
  return reminderDays
    .map(daysBefore => ({ daysBefore, date: addDays(clock.lastDay, -daysBefore) }))
    .filter(({ date }) => date > clock.startedOn)
    .map(({ daysBefore, date }) => ({ clock, daysBefore, date, at: startOfDayIn(country, date) }))
}

/** The reminders that fall on a day, of any of the clocks. Source: Default 13. */
export function remindersOn(
  clocks: readonly RunningClock[],
  { country, today }: { readonly country: string; readonly today: IsoDate },
): readonly Reminder[] {
  return clocks.flatMap(clock => remindersOf(clock, country).filter(({ date }) => date === today))
}

/** From when, which is past, until when, which is included. */
export interface Span {
  readonly after: Date
  readonly until: Date
}

/**
 * What is to be sent after the last look: of each clock the newest reminder whose instant has come since, so that a
 * missed look loses none and sends no two at once; none of a clock that is over. Source: Default 13.
 */
export function remindersDue(
  clocks: readonly RunningClock[],
  country: string,
  { after, until }: Span,
): readonly Reminder[] {
  return clocks
    .filter(({ lastDay }) => until < endOfDayIn(country, lastDay))
    .flatMap(clock => {
      const due = remindersOf(clock, country).filter(({ at }) => at > after && at <= until)
      return due.slice(-1)
    })
}
