import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { actingName } from '../../acting.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { updateEnded } from '../../store/inspections.ts'
import { holdInspection } from '../steps/hold-inspection.ts'
import { inspectionResults } from '../types.ts'

/**
 * What an inspection found: the result, which the applicant is told, and findings for the authority alone. Codes: not-found,
 * not-open, not-begun, required.
 */
export const recordInspection = defineAction({
  name: 'record-inspection',
  citation: 'IR 6(3)',
  input: z.strictObject({
    id: recordId,
    inspectionId: recordId,
    result: z.enum(inspectionResults, 'required'),
    findings: optionalLines(10_000).refine(findings => findings !== undefined, 'required'),
  }),
  allowed: mayWithLicences('record-inspection'),
  run: async (context: Asked, { id, inspectionId, result, findings = '' }) => {
    const { transaction, actor, now } = context
    const held = await holdInspection.run(context, { id, inspectionId })
    if (!held.ok) return held
    if (held.value.inspection.beginsAt > now) return refused({ code: 'not-begun', citation: 'IR 6(3)' })
    const by = { by: actor.reference, byName: actingName(actor) }
    await updateEnded(transaction, { id: inspectionId, as: 'held', at: now, ...by, result, findings })
    const data = { inspection: inspectionId }
    context.record(eventOf(held.value.found, { type: 'inspection-recorded', data }))
    return done({ id: inspectionId })
  },
})
