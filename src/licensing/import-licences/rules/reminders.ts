import { reminderDays } from '../../../law/deadlines.ts'
import { daysBetween, type IsoDate } from '../../../law/iso-date.ts'

/** The last day that those waited for were reminded of, and how many days before. */
export interface Reminder {
  readonly day: IsoDate
  readonly days: number
}

/**
 * The reminder that is due: of 14, 7 and 1 days before a last day the nearest that has come, unless it was sent already.
 * One that was missed is sent late, and none after the day. Source: Default 13.
 */
export function reminderDue(
  lastDay: IsoDate | undefined,
  today: IsoDate,
  sent: Reminder | undefined,
): Reminder | undefined {
  if (lastDay === undefined) return undefined
  const left = daysBetween(today, lastDay)
  const days = left < 0 ? undefined : reminderDays.findLast(each => left <= each)
  const isSent = sent?.day === lastDay && days !== undefined && sent.days <= days
  return days === undefined || isSent ? undefined : { day: lastDay, days }
}
