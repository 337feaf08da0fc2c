import { timeStampedEvents } from '../../../law/licence-rules.ts'
import type { LifeCycleAction } from '../../../law/life-cycles.ts'
import { defineStep, done } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { digestOf } from '../digest-of.ts'
import { insertStamp } from '../store/cases.ts'
import type { CaseHead } from '../types.ts'

interface Happened {
  readonly found: Pick<CaseHead, 'id' | 'authorityId' | 'number'>
  readonly event: LifeCycleAction
  /** What is stamped: all that was submitted, asked, answered or decided. */
  readonly data: object
}

/**
 * Keeps the digest of what gets a qualified time stamp by law, with the system's time; the stamp of an authority is added
 * to it where one is configured. Other events leave nothing.
 */
export const stampEvent = defineStep({
  name: 'stamp-event',
  citation: 'IR 17(3)',
  run: async ({ transaction, now }: Asked, { found, event, data }: Happened) => {
    if (!timeStampedEvents.some(row => row.event === event)) return done({ isStamped: false })
    const { id: documentId, authorityId, number } = found
    const digest = digestOf({ number, event, at: now.toISOString(), data })
    await insertStamp(transaction, { id: newId(now), documentId, authorityId, event, digest, at: now })
    return done({ isStamped: true })
  },
})
