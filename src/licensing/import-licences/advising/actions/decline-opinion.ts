import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { actingName } from '../../acting.ts'
import { opinionNotice } from '../../expertise/rules/opinion-notice.ts'
import { holdOpenOpinion } from '../../expertise/steps/hold-open-opinion.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { setDeclined } from '../../store/opinion-ends.ts'

/** Whoever was asked gives no opinion, for a reason, such as a conflict of interest. Codes: not-found, opinion-ended, required. */
export const declineOpinion = defineAction({
  name: 'decline-opinion',
  citation: 'IR 8(1)(d)(viii)',
  input: z.strictObject({
    opinionId: recordId,
    reason: optionalLines(4000).refine(text => text !== undefined, 'required'),
  }),
  allowed: mayWithLicences('decline-opinion'),
  run: async (context: Asked, { opinionId, reason = '' }) => {
    const held = await holdOpenOpinion.run(context, { opinionId, side: 'asked' })
    if (!held.ok) return held
    const { transaction, actor, now } = context
    const by = { by: actor.reference, byName: actingName(actor), at: now }
    await setDeclined(transaction, { id: opinionId, reason, ...by })
    const told = { type: 'opinion-declined', reason, data: { opinion: opinionId } } as const
    context.record(eventOf(held.value.found, told))
    context.followUp(opinionNotice('opinion-declined', held.value.opinion, now))
    return done({ id: opinionId })
  },
})
