import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { optionalLines, recordId } from '../../../platform/fields.ts'
import { type Asked, accountOf } from '../../actor.ts'
import { afterChange, eventOfStep, ofOperator } from '../rules/events.ts'
import { mayWithOperators, operatorScope } from '../rules/permissions.ts'
import { statusAfter, statusesWithNumber } from '../rules/statuses.ts'
import { findTaken } from '../store/duplicates.ts'
import { findOperator, isApplicant } from '../store/read.ts'
import { lockRegistration, setStatus } from '../store/write.ts'
import type { Operator } from '../types.ts'

/**
 * Validates a new operator or rejects it with a reason. Codes: not-found, own-request, already-decided,
 * corrected-meanwhile, required (reason), number-taken (value number).
 */
export const decideOperator = defineAction({
  name: 'decide-operator',
  citation: 'IR 24(2)',
  input: z.strictObject({
    operatorId: recordId,
    step: z.enum(['approve', 'reject'], 'invalid'),
    reason: optionalLines(2000),
    /** The revision that the officer has seen. */
    revision: z.number('invalid').int('invalid').optional(),
  }),
  allowed: mayWithOperators('decide-operator'),
  run: async (context: Asked, { operatorId, step, reason, revision }) => {
    const { transaction, actor } = context
    const found = await findOperator(transaction, { id: operatorId, scope: operatorScope(actor), lock: true })
    if (found === undefined) return refused({ code: 'not-found' })
    if (await isApplicant(transaction, operatorId, accountOf(actor))) return refused({ code: 'own-request' })
    const status = statusAfter(found.activity.status, step)
    if (status === undefined) return refused({ code: 'already-decided' })
    if (revision !== undefined && revision !== found.activity.revision)
      return refused({ code: 'corrected-meanwhile' })
    if (step === 'reject' && reason === undefined) {
      return refused({ code: 'required', field: 'reason', citation: 'IR 24(2)' })
    }
    if (step === 'approve') {
      const taken = await findNumberTaken(context, found)
      if (taken !== undefined) return refused({ code: 'number-taken', values: { number: taken } })
    }
    await setStatus(transaction, { id: operatorId, status, reason })
    context.record({ ...ofOperator(operatorId, eventOfStep[step]), reason })
    if (step === 'reject') context.followUp(afterChange(operatorId, eventOfStep[step]))
    return done(null)
  },
})

/** The number that an operator decided about before has too: applicants are not told of private persons' records. */
async function findNumberTaken({ transaction }: Asked, operator: Operator): Promise<string | undefined> {
  const { id, identifiers } = operator
  await lockRegistration(transaction, identifiers, undefined)
  const statuses = statusesWithNumber.filter(status => status !== 'new')
  const taken = await findTaken(transaction, identifiers, { scope: { kind: 'all' }, statuses, except: id })
  return taken && identifiers[taken.index]?.value
}
