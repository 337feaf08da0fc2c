import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { actingName } from '../../acting.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { updateEnded } from '../../store/inspections.ts'
import { holdInspection } from '../steps/hold-inspection.ts'

/** An inspection does not take place, with a reason. Codes: not-found, not-open, required. */
export const cancelInspection = defineAction({
  name: 'cancel-inspection',
  citation: 'IR 6(3)',
  input: z.strictObject({
    id: recordId,
    inspectionId: recordId,
    reason: optionalLines(2000).refine(reason => reason !== undefined, 'required'),
  }),
  allowed: mayWithLicences('cancel-inspection'),
  run: async (context: Asked, { id, inspectionId, reason = '' }) => {
    const { transaction, actor, now } = context
    const held = await holdInspection.run(context, { id, inspectionId })
    if (!held.ok) return held
    const by = { by: actor.reference, byName: actingName(actor) }
    await updateEnded(transaction, { id: inspectionId, as: 'cancelled', at: now, ...by, reason })
    const data = { inspection: inspectionId }
    context.record(eventOf(held.value.found, { type: 'inspection-cancelled', reason, data }))
    context.followUp(noticeOf('inspection-cancelled', id, now))
    return done({ id: inspectionId })
  },
})
