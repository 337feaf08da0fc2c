import { timeStampedEvents } from '../../../law/licence-rules.ts'
import type { LifeCycleAction } from '../../../law/life-cycles.ts'
import { defineStep, done } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { digestOfEvent } from '../digest-of.ts'
import { insertStamp } from '../store/cases.ts'
import type { CaseHead } from '../types.ts'
import { askForStamp } from './ask-for-stamp.ts'

interface Happened {
  readonly found: Pick<CaseHead, 'id' | 'authorityId' | 'number'>
  readonly event: LifeCycleAction
  /** What is stamped: all that was submitted, asked, answered or decided. */
  readonly data: object
  /** Nothing happens without the stamp, where there is an authority to ask for it. */
  readonly isNeeded?: boolean
  /** The token is left to the job that fills it in, so that nobody waits for it. */
  readonly isLater?: true
}

/**
 * Keeps the digest of what gets a qualified time stamp by law, with the system's time, and the token of the time-stamp
 * authority where one is configured. Where it is away, the token follows by a job, except where it is needed: then its
 * codes refuse. Other events leave nothing but the token that is needed.
 */
export const stampEvent = defineStep({
  name: 'stamp-event',
  citation: 'IR 17(3)',
  run: async (context: Asked, { found, event, data, isNeeded = false, isLater }: Happened) => {
    const { transaction, now } = context
    const isListed = timeStampedEvents.some(row => row.event === event)
    if (!(isListed || isNeeded)) return done({ token: undefined })
    const { id: documentId, authorityId, number } = found
    const digest = digestOfEvent({ number, event, at: now, data })
    const stamped = isLater ? done(undefined) : await askForStamp.run(context, { digest })
    if (isNeeded && !stamped.ok) return stamped
    const token = stamped.ok ? stamped.value : undefined
    const stamp = { id: newId(now), documentId, authorityId, event, digest, at: now, token }
    if (isListed) await insertStamp(transaction, stamp)
    return done({ token })
  },
})
