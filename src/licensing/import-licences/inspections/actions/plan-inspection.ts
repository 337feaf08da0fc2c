import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { actingName } from '../../acting.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { insertInspection, listInspections } from '../../store/inspections.ts'
import { appointmentFields } from '../appointment-fields.ts'
import { fixAppointment } from '../steps/fix-appointment.ts'

/**
 * The authority wants to see goods before it decides, on the spot or by video; no clock stops. Codes: not-found, not-open,
 * required, time, in-the-past.
 */
export const planInspection = defineAction({
  name: 'plan-inspection',
  citation: 'IR 6(3)',
  input: z.strictObject({ id: recordId, ...appointmentFields }),
  allowed: mayWithLicences('plan-inspection'),
  run: async (context: Asked, { id, ...typed }) => {
    const { transaction, actor, now } = context
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const fixed = await fixAppointment.run(context, { found: found.value, typed })
    if (!fixed.ok) return fixed
    const numbers = (await listInspections(transaction, id)).map(({ number }) => number)
    const inspection = { id: newId(now), number: Math.max(0, ...numbers) + 1, ...fixed.value }
    const planned = { plannedAt: now, plannedBy: actor.reference, plannedByName: actingName(actor) }
    const { authorityId } = found.value
    await insertInspection(transaction, { ...inspection, ...planned, documentId: id, authorityId })
    const data = { inspection: inspection.id }
    context.record(eventOf(found.value, { type: 'inspection-planned', data }))
    context.followUp(noticeOf('inspection-planned', id, now))
    return done({ id: inspection.id })
  },
})
