import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { setTakenBack } from '../../store/opinion-ends.ts'
import { opinionNotice } from '../rules/opinion-notice.ts'
import { holdOpenOpinion } from '../steps/hold-open-opinion.ts'

/** The authority no longer wants an opinion, for a reason: whoever was asked sees nothing of it any more. Codes: not-found, opinion-ended, required. */
export const takeBackOpinion = defineAction({
  name: 'take-back-opinion',
  citation: 'Default 57',
  input: z.strictObject({
    opinionId: recordId,
    reason: optionalLines(4000).refine(text => text !== undefined, 'required'),
  }),
  allowed: mayWithLicences('take-back-opinion'),
  run: async (context: Asked, { opinionId, reason = '' }) => {
    const held = await holdOpenOpinion.run(context, { opinionId, side: 'authority' })
    if (!held.ok) return held
    const { transaction, actor, now } = context
    await setTakenBack(transaction, { id: opinionId, reason, by: actor.reference, at: now })
    const told = { type: 'opinion-taken-back', reason, data: { opinion: opinionId } } as const
    context.record(eventOf(held.value.found, told))
    context.followUp(opinionNotice('opinion-taken-back', held.value.opinion, now))
    return done({ id: opinionId })
  },
})
