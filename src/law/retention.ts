import type { Citation } from './citations.ts'
import { addDays, addMonths, type IsoDate } from './iso-date.ts'

/** How long things are kept, and from when. */
export interface RetentionRule {
  readonly what: 'document' | 'deleted draft' | 'untouched draft'
  readonly years?: number
  readonly months?: number
  readonly days?: number
  readonly from: string
  readonly citation: Citation
}

/** Twenty years for what was submitted, our own periods for drafts. Source: R 10(4); Default 22. */
export const retentionRules = [
  {
    what: 'document',
    years: 20,
    from: 'the date its latest part was obtained',
    citation: 'R 10(4)',
  },
  { what: 'deleted draft', days: 30, from: 'deletion', citation: 'Default 22' },
  {
    what: 'untouched draft',
    months: 12,
    from: 'the last change, with notice to the holder',
    citation: 'Default 22',
  },
] as const satisfies readonly RetentionRule[]

function ruleOf(what: RetentionRule['what']): Partial<RetentionRule> {
  const rules: readonly RetentionRule[] = retentionRules
  return rules.find(row => row.what === what) ?? {}
}

function endOf(what: RetentionRule['what'], from: IsoDate): IsoDate {
  const { years = 0, months = 0, days = 0 } = ruleOf(what)
  return addDays(addMonths(from, years * 12 + months), days)
}

/** The day from which a period has just run out today: what began later is not due. Source: the rules above. */
export function beginOf(what: RetentionRule['what'], today: IsoDate): IsoDate {
  const { years = 0, months = 0, days = 0 } = ruleOf(what)
  return addMonths(addDays(today, -days), -(years * 12 + months))
}

/** First day on which a document must be erased as a whole: twenty years after its latest part. Source: R 10(4). */
export function eraseFrom(obtained: readonly IsoDate[]): IsoDate | undefined {
  const latest = obtained.toSorted().at(-1)
  return latest && addDays(endOf('document', latest), 1)
}

/** First day on which a deleted draft is purged. Source: Default 22. */
export function purgeDeletedDraftFrom(deletedOn: IsoDate): IsoDate {
  return endOf('deleted draft', deletedOn)
}

/** First day on which an untouched draft is purged. Source: Default 22. */
export function purgeUntouchedDraftFrom(changedOn: IsoDate): IsoDate {
  return endOf('untouched draft', changedOn)
}
