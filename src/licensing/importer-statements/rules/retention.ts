import { addDays } from '../../../law/iso-date.ts'
import { eraseFrom, purgeDeletedDraftFrom, purgeUntouchedDraftFrom } from '../../../law/retention.ts'

/** What retention asks about a statement. */
export interface KeptStatement {
  readonly status: string
  readonly statusAt: Date
  readonly changedAt: Date
  readonly signedAt: Date | null
  /** When the holder was last told that the draft will be erased. */
  readonly warnedAt: Date | null
}

/** How many days before an untouched draft is erased its holder is told. */
const NOTICE_DAYS = 30

/** What is due on a day: to tell the holder of a draft, or to erase draft or document (R 10(4)). */
export function dueStep(statement: KeptStatement, now: Date): 'warn' | 'erase' | undefined {
  const { status, statusAt, signedAt } = statement
  if (signedAt !== null) return isReached(eraseFrom([signedAt, statusAt].map(dayOf)), now)
  if (status === 'DELETED') return isReached(purgeDeletedDraftFrom(dayOf(statusAt)), now)
  const { changedAt, warnedAt } = statement
  if (warnedAt !== null && warnedAt >= changedAt) return isReached(eraseDraftOn(changedAt, warnedAt), now)
  return dayOf(now) >= addDays(eraseDraftOn(changedAt), -NOTICE_DAYS) ? 'warn' : undefined
}

/** The first day on which a draft is erased that nobody changes any more: never before its notice has run out. */
export function eraseDraftOn(changedAt: Date, warnedAt?: Date): string {
  const end = purgeUntouchedDraftFrom(dayOf(changedAt))
  const notice = warnedAt === undefined ? end : addDays(dayOf(warnedAt), NOTICE_DAYS)
  return [end, notice].toSorted().at(-1) ?? end
}

function isReached(day: string | undefined, now: Date): 'erase' | undefined {
  return day !== undefined && dayOf(now) >= day ? 'erase' : undefined
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
