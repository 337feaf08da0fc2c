import { daysBetween, type IsoDate } from '../../../law/iso-date.ts'
import type { KeptWorkLine, WorkLine } from '../types.ts'

/** A line of the work list as it stands on a day at the seat of its authority. */
export function asOf(line: KeptWorkLine, today: IsoDate): WorkLine {
  const { nextDay, requestDay, waitsFor } = line
  return {
    ...line,
    daysLeft: nextDay === null ? undefined : daysBetween(today, nextDay),
    mayAsk: waitsFor === 'authority' && requestDay !== null && requestDay >= today,
  }
}
