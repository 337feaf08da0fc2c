import type { Citation } from './citations.ts'
import type { IsoDate } from './description.ts'
import { addDays, addMonths } from './iso-date.ts'

/** How long things are kept, and from when. */
export interface RetentionRule {
  readonly what: 'document' | 'deleted draft' | 'untouched draft'
  readonly years?: number
  readonly months?: number
  readonly days?: number
  readonly from: string
  readonly citation: Citation
}

const documentYears = 20
const deletedDraftDays = 30
const untouchedDraftMonths = 12

/** Twenty years for what was submitted, our own periods for drafts. Source: R 10(4); Default 22. */
export const retentionRules = [
  {
    what: 'document',
    years: documentYears,
    from: 'the date its latest part was obtained',
    citation: 'R 10(4)',
  },
  { what: 'deleted draft', days: deletedDraftDays, from: 'deletion', citation: 'Default 22' },
  {
    what: 'untouched draft',
    months: untouchedDraftMonths,
    from: 'the last change, with notice to the holder',
    citation: 'Default 22',
  },
] as const satisfies readonly RetentionRule[]

/** First day on which a document must be erased as a whole: twenty years after its latest part. Source: R 10(4). */
export function eraseFrom(obtained: readonly IsoDate[]): IsoDate | undefined {
  const latest = obtained.toSorted().at(-1)
  return latest && addDays(addMonths(latest, documentYears * 12), 1)
}

/** First day on which a deleted draft is purged. Source: Default 22. */
export function purgeDeletedDraftFrom(deletedOn: IsoDate): IsoDate {
  return addDays(deletedOn, deletedDraftDays)
}

/** First day on which an untouched draft is purged. Source: Default 22. */
export function purgeUntouchedDraftFrom(changedOn: IsoDate): IsoDate {
  return addMonths(changedOn, untouchedDraftMonths)
}
