import type { CalendarChange, CalendarDay, Seat } from '../../law/calendar.ts'
import type { Gap } from '../../law/calendars/national-calendar.ts'

/** What may be done with one day of a calendar. */
export type DayStep = 'confirm' | 'strike' | 'withdraw'

/** A day that is asked about: its date, today's at the seat, and what the calendar says of it. */
export interface AskedDay {
  readonly date: string
  readonly today: string
  readonly found: CalendarDay | undefined
}

/** A change with the reason that the administrator gave. */
export interface MadeChange extends CalendarChange {
  readonly reason: string
}

/** A State's calendar with what its administrators have changed, and why. */
export interface ChangedSeat extends Seat {
  readonly changes: readonly MadeChange[]
}

/** A day as a page shows it. */
export interface ShownDay extends CalendarDay {
  /** Why it was added or struck. */
  readonly reason?: string | undefined
  /** What the reader may do with it. */
  readonly steps: readonly DayStep[]
}

/** What may be done to a calendar, as its history says it. */
export const calendarEvents = ['added', 'struck', 'withdrawn'] as const

/** Something that is done to a calendar. */
export type CalendarEventType = (typeof calendarEvents)[number]

/** Something that was done to a calendar; who did it is told to authorities alone. */
export interface CalendarEvent {
  readonly seq: number
  readonly type: CalendarEventType
  readonly at: Date
  readonly who: string | undefined
  readonly reason: string | undefined
  /** ISO date. */
  readonly date: string
  readonly name?: string | undefined
}

/** The first and the last year whose calendar can be seen and changed. */
export interface YearRange {
  readonly first: number
  readonly last: number
}

/** The calendar of a State in one year. */
export interface ShownCalendar {
  readonly country: string
  readonly year: number
  readonly years: YearRange
  /** ISO 639-1, of the holidays' own names. */
  readonly language: string
  readonly days: readonly ShownDay[]
  readonly gaps: readonly Gap[]
  readonly events: readonly CalendarEvent[]
  readonly isChangeable: boolean
}
