import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { actingName } from '../../acting.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { insertInspection, updateEnded } from '../../store/inspections.ts'
import { appointmentFields } from '../appointment-fields.ts'
import { fixAppointment } from '../steps/fix-appointment.ts'
import { holdInspection } from '../steps/hold-inspection.ts'

/** An inspection takes place at another time or place, with a reason. Codes: as of planning, and not-open. */
export const moveInspection = defineAction({
  name: 'move-inspection',
  citation: 'IR 6(3)',
  input: z.strictObject({
    id: recordId,
    inspectionId: recordId,
    ...appointmentFields,
    reason: optionalLines(2000).refine(reason => reason !== undefined, 'required'),
  }),
  allowed: mayWithLicences('move-inspection'),
  run: async (context: Asked, { id, inspectionId, reason = '', ...typed }) => {
    const { transaction, actor, now } = context
    const held = await holdInspection.run(context, { id, inspectionId })
    if (!held.ok) return held
    const { found, inspection } = held.value
    const fixed = await fixAppointment.run(context, { found, typed })
    if (!fixed.ok) return fixed
    const [by, byName] = [actor.reference, actingName(actor)]
    await updateEnded(transaction, { id: inspectionId, as: 'moved', at: now, by, byName, reason })
    const { authorityId } = found
    const anew = { id: newId(now), number: inspection.number, ...fixed.value }
    const planned = { plannedAt: now, plannedBy: by, plannedByName: byName }
    await insertInspection(transaction, { ...anew, ...planned, documentId: id, authorityId })
    context.record(eventOf(found, { type: 'inspection-moved', reason, data: { inspection: anew.id } }))
    context.followUp(noticeOf('inspection-moved', id, now))
    return done({ id: anew.id })
  },
})
