import { z } from 'zod'
import { dayIn } from '../../../law/time-zones.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { optionalLines, recordId } from '../../../platform/fields.ts'
import { type Asked, accountOf } from '../../actor.ts'
import { afterChange, eventOfStep, ofOperator } from '../rules/events.ts'
import { mayWithOperators, operatorScope } from '../rules/permissions.ts'
import { statusAfter, statusOn } from '../rules/statuses.ts'
import { findOperator, isApplicant } from '../store/read.ts'
import { openPassedEnd, setStatus } from '../store/write.ts'

/** Suspends, restores or deletes an operator, with a reason. Codes: not-found, own-request, not-open, required (reason). */
export const changeOperatorStatus = defineAction({
  name: 'change-operator-status',
  citation: 'IR 24(2)',
  input: z.strictObject({
    operatorId: recordId,
    step: z.enum(['suspend', 'restore', 'delete'], 'invalid'),
    reason: optionalLines(2000),
  }),
  allowed: mayWithOperators('change-operator-status'),
  run: async (context: Asked, { operatorId, step, reason }) => {
    const { transaction, actor, now } = context
    const found = await findOperator(transaction, { id: operatorId, scope: operatorScope(actor), lock: true })
    if (found === undefined) return refused({ code: 'not-found' })
    if (await isApplicant(transaction, operatorId, accountOf(actor))) return refused({ code: 'own-request' })
    const today = dayIn(found.activity.memberState, now)
    const status = statusAfter(statusOn(found.activity, today), step)
    if (status === undefined) return refused({ code: 'not-open' })
    if (reason === undefined) return refused({ code: 'required', field: 'reason', citation: 'IR 24(2)' })
    const isRestored = step === 'restore'
    if (isRestored) await openPassedEnd(transaction, operatorId, today)
    await setStatus(transaction, { id: operatorId, status, reason: isRestored ? undefined : reason })
    context.record({ ...ofOperator(operatorId, eventOfStep[step]), reason })
    context.followUp(afterChange(operatorId, eventOfStep[step]))
    return done(null)
  },
})
