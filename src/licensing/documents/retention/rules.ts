import { addDays, type IsoDate } from '../../../law/iso-date.ts'
import { beginOf, eraseFrom, purgeDeletedDraftFrom, purgeUntouchedDraftFrom } from '../../../law/retention.ts'
import { dayIn, placeOfDocument } from '../../../law/time-zones.ts'

/** What retention asks about a document. */
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

/** Before which instants a document may be due, so that few have to be looked at. */
export interface DueBefore {
  readonly signed: Date
  readonly deleted: Date
  readonly untouched: Date
  /** Untouched drafts whose holder may have to be told. */
  readonly untold: Date
  /** When their holders were told. */
  readonly told: Date
}

/** A day more than the law says: days begin at another hour in each country. */
export function dueBefore(now: Date): DueBefore {
  const today = dayIn('', now)
  const endOf = (day: IsoDate, margin = 0) => new Date(`${addDays(day, margin + 2)}T00:00:00Z`)
  const untouched = beginOf('untouched draft', today)
  return {
    signed: endOf(beginOf('document', today)),
    deleted: endOf(beginOf('deleted draft', today)),
    untouched: endOf(untouched),
    untold: endOf(untouched, NOTICE_DAYS),
    told: endOf(addDays(today, -NOTICE_DAYS)),
  }
}

/** What is due on a day of the country of import: to tell the holder of a draft, or to erase draft or document (R 10(4)). */
export function dueStep(document: KeptDocument, now: Date): 'warn' | 'erase' | undefined {
  const { status, statusAt, signedAt, changedAt, warnedAt } = document
  const dayOf = daysAt(document)
  const isReached = (day: string | undefined) => day !== undefined && dayOf(now) >= day
  if (signedAt !== null) return isReached(eraseFrom([signedAt, statusAt].map(dayOf))) ? 'erase' : undefined
  if (status === 'DELETED') return isReached(purgeDeletedDraftFrom(dayOf(statusAt))) ? 'erase' : undefined
  if (warnedAt !== null && warnedAt >= changedAt)
    return isReached(eraseDraftOn({ ...document, warnedAt })) ? 'erase' : undefined
  const untold = eraseDraftOn({ ...document, warnedAt: null })
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
