import ical from 'ical-generator'

/** A day in a calendar; `id` stays the same when the day moves, so that calendars move it. */
export interface CalendarEntry {
  readonly id: string
  /** ISO 8601 date: the whole of it. */
  readonly day: string
  readonly title: string
  readonly text: string
  /** Where one reads more. */
  readonly url: string
}

/** A calendar that others subscribe to. */
export interface CalendarFile {
  readonly name: string
  readonly entries: readonly CalendarEntry[]
  /** When it was asked for. */
  readonly now: Date
  /** How often it is asked for again, in seconds. */
  readonly refresh: number
}

/** Whole days as an iCalendar file (RFC 5545). */
export function writeCalendar({ name, entries, now, refresh }: CalendarFile): string {
  const calendar = ical({ name, prodId: { company: 'Kulturport', product: 'Kulturport' }, ttl: refresh })
  for (const { id, day, title, text, url } of entries)
    calendar.createEvent({
      ...{ id, start: day, allDay: true, stamp: now, summary: title, description: text, url },
    })
  return calendar.toString()
}
