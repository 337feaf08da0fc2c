import type { Status } from '../../../law/life-cycles.ts'
import { StatusTag, type Tone } from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { words } from '../words.ts'

interface Look {
  readonly phrase: Phrase
  readonly tone: Tone
}

const other: Look = { phrase: words.statusOther, tone: 'neutral' }

const looks: Readonly<Partial<Record<Status, Look>>> = {
  DRAFT: { phrase: words.statusDraft, tone: 'info' },
  VALID: { phrase: words.statusValid, tone: 'success' },
  REPLACED: { phrase: words.statusReplaced, tone: 'neutral' },
  EXPIRED: { phrase: words.statusExpired, tone: 'neutral' },
}

/** The statuses that a list can be narrowed to. */
export const listedStatuses: readonly Status[] = ['DRAFT', 'VALID', 'REPLACED', 'EXPIRED']

/** A status in words. */
export function sayStatus(say: Say, status: Status): string {
  return say((looks[status] ?? other).phrase)
}

/** A status as a tag. */
export function DocumentStatus({ say, status }: { readonly say: Say; readonly status: Status }) {
  return <StatusTag tone={(looks[status] ?? other).tone}>{sayStatus(say, status)}</StatusTag>
}
