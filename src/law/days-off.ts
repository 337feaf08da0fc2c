import { type Calendar, type CalendarDay, calendarDaysOf, isPublicHoliday, isWorkingDay } from './calendar.ts'
import { addDays, dayOfWeek, type IsoDate, yearOf } from './iso-date.ts'

/** A day on which no period ends, and why: a weekend, or a day of the calendar as it stands there. */
export type DayOff =
  | { readonly why: 'saturday' | 'sunday'; readonly date: IsoDate }
  | { readonly why: 'holiday'; readonly date: IsoDate; readonly day: CalendarDay }

/** A day that the calendar lists and that a period may end on all the same. */
export interface DayAtWork {
  readonly why: 'struck' | 'doubtful'
  readonly day: CalendarDay
}

function listedOn(calendar: Calendar, date: IsoDate): readonly CalendarDay[] {
  return calendarDaysOf(calendar, yearOf(date)).filter(day => day.date === date)
}

function counts({ doubt, change }: CalendarDay, { days }: Calendar): boolean {
  return change === 'added' || doubt === undefined || days === 'doubtful-too'
}

function dayOffOn(calendar: Calendar, date: IsoDate): readonly DayOff[] {
  const weekday = dayOfWeek(date)
  if (weekday === 6) return [{ why: 'saturday', date }]
  if (weekday === 0) return [{ why: 'sunday', date }]
  if (!isPublicHoliday(calendar, date)) return []
  const days = listedOn(calendar, date).filter(day => counts(day, calendar))
  return days.slice(0, 1).map(day => ({ why: 'holiday', date, day }))
}

/** The days off from a date to the next working day; none where the date is a working day. Source: R1182/71 3(4). */
export function daysOffFrom(calendar: Calendar, date: IsoDate): readonly DayOff[] {
  const found: DayOff[] = []
  for (let day = date; !isWorkingDay(calendar, day); day = addDays(day, 1)) {
    found.push(...dayOffOn(calendar, day))
  }
  return found
}

/** A listed day that does not lengthen the period: struck, or doubtful and the authority's time. Source: Default 34, 42. */
export function dayAtWorkOn(calendar: Calendar, date: IsoDate): DayAtWork | undefined {
  const [day] = isWorkingDay(calendar, date) ? listedOn(calendar, date) : []
  if (day === undefined) return undefined
  return { why: day.change === 'struck' ? 'struck' : 'doubtful', day }
}
