import { addDays } from '../../../law/iso-date.ts'
import { eraseFrom, purgeDeletedDraftFrom, purgeUntouchedDraftFrom } from '../../../law/retention.ts'
import { dayIn, placeOfDocument } from '../../../law/time-zones.ts'

/** What retention asks about a statement. */
export interface KeptDocument {
  readonly number: string
  readonly countryOfImport: string | null
  readonly status: string
  readonly statusAt: Date
  readonly changedAt: Date
  readonly signedAt: Date | null
  /** When the holder was last told that the draft will be erased. */
  readonly warnedAt: Date | null
}

/** How many days before an untouched draft is erased its holder is told. */
const NOTICE_DAYS = 30

/** What is due on a day of the country of import: to tell the holder of a draft, or to erase draft or document (R 10(4)). */
export function dueStep(statement: KeptDocument, now: Date): 'warn' | 'erase' | undefined {
  const { status, statusAt, signedAt, changedAt, warnedAt } = statement
  const dayOf = daysAt(statement)
  const isReached = (day: string | undefined) => day !== undefined && dayOf(now) >= day
  if (signedAt !== null) return isReached(eraseFrom([signedAt, statusAt].map(dayOf))) ? 'erase' : undefined
  if (status === 'DELETED') return isReached(purgeDeletedDraftFrom(dayOf(statusAt))) ? 'erase' : undefined
  if (warnedAt !== null && warnedAt >= changedAt)
    return isReached(eraseDraftOn({ ...statement, warnedAt })) ? 'erase' : undefined
  const untold = eraseDraftOn({ ...statement, warnedAt: null })
  return isReached(addDays(untold, -NOTICE_DAYS)) ? 'warn' : undefined
}

/** The first day on which a draft is erased that nobody changes any more: never before its notice has run out. */
export function eraseDraftOn(
  draft: Pick<KeptDocument, 'number' | 'countryOfImport' | 'changedAt' | 'warnedAt'>,
): string {
  const dayOf = daysAt(draft)
  const end = purgeUntouchedDraftFrom(dayOf(draft.changedAt))
  const notice = draft.warnedAt === null ? end : addDays(dayOf(draft.warnedAt), NOTICE_DAYS)
  return [end, notice].toSorted().at(-1) ?? end
}

function daysAt(document: Pick<KeptDocument, 'number' | 'countryOfImport'>) {
  const country = placeOfDocument(document)
  return (instant: Date) => dayIn(country, instant)
}
