import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { optionalDate, optionalLines, recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { appealDateBounds } from '../../rules/appeal-date-bounds.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { isAppealable } from '../../rules/reissue.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { insertAppeal, listDecisions } from '../../store/decisions.ts'

/**
 * Records an appeal against a sealed decision, and later its outcome; what was recorded last holds. Codes: not-found,
 * not-appealable, required for the day of the outcome.
 */
export const recordAppeal = defineAction({
  name: 'record-appeal',
  citation: 'R 4(8)',
  input: z.strictObject({
    id: recordId,
    decisionId: recordId,
    filedOn: optionalDate(appealDateBounds).refine(date => date !== undefined, 'required'),
    outcome: z.enum(['upheld', 'annulled']).optional(),
    decidedOn: optionalDate(appealDateBounds),
    note: optionalLines(10_000),
  }),
  allowed: mayWithLicences('record-appeal'),
  run: async (context: Asked, { id, decisionId, filedOn = '', outcome, decidedOn, note }) => {
    const { transaction, actor, now } = context
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const decision = (await listDecisions(transaction, id)).find(one => one.id === decisionId)
    if (decision === undefined) return refused({ code: 'not-found' })
    if (!isAppealable(decision)) return refused({ code: 'not-appealable', citation: 'R 4(8)' })
    if ((outcome === undefined) !== (decidedOn === undefined))
      return refused({ code: 'required', field: outcome === undefined ? 'outcome' : 'decidedOn' })
    const appeal = { decisionId, filedOn, outcome, decidedOn, note, recordedAt: now }
    await insertAppeal(transaction, { ...appeal, id: newId(now), documentId: id, by: actor.reference })
    context.record(eventOf(found.value, { type: 'appeal-recorded', data: { outcome: outcome ?? '' } }))
    return done({ id })
  },
})
