import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { optionalLines, recordId } from '../../../platform/fields.ts'
import { type Asked, accountOf } from '../../actor.ts'
import { mayWithOperators, operatorScope } from '../rules/permissions.ts'
import { findOperator, isApplicant } from '../store/read.ts'
import { setStatus } from '../store/write.ts'
import { decideOperator } from './decide-operator.ts'

/**
 * Sends a new operator back to its applicant, saying what is to be corrected; it stays new. Codes: not-found,
 * own-request, already-decided, corrected-meanwhile, required (correction).
 */
export const askForCorrection = defineAction({
  name: 'ask-for-correction',
  citation: 'IR 24(2)',
  input: z.object({
    operatorId: recordId,
    correction: optionalLines(2000),
    revision: decideOperator.input.shape.revision,
  }),
  allowed: mayWithOperators('ask-for-correction'),
  run: async (context: Asked, { operatorId, correction, revision }) => {
    const { transaction, actor } = context
    const found = await findOperator(transaction, { id: operatorId, scope: operatorScope(actor), lock: true })
    if (found === undefined) return refused({ code: 'not-found' })
    if (await isApplicant(transaction, operatorId, accountOf(actor))) return refused({ code: 'own-request' })
    if (found.activity.status !== 'new') return refused({ code: 'already-decided' })
    if (revision !== undefined && revision !== found.activity.revision)
      return refused({ code: 'corrected-meanwhile' })
    if (correction === undefined) return refused({ code: 'required', field: 'correction' })
    await setStatus(transaction, { id: operatorId, status: 'new', reason: correction })
    const record = { type: 'operator', id: operatorId }
    context.record({ type: 'correction-asked', record, reason: correction })
    return done(null)
  },
})
