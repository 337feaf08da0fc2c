import { defineStep, done, refused } from '../../../platform/action.ts'
import { type Asked, accountOf } from '../../actor.ts'
import { ofOperator } from '../rules/events.ts'
import { operatorScope } from '../rules/permissions.ts'
import { findOperator, isApplicant } from '../store/read.ts'
import { setStatus } from '../store/write.ts'

/** What is to be corrected, in the version of an operator that the officer has seen. */
export interface AskedCorrection {
  readonly operatorId: string
  readonly correction: string | undefined
  readonly revision?: number | undefined
}

/**
 * Sends a new operator back to its applicant, saying what is to be corrected; it stays new. Codes: not-found,
 * own-request, already-decided, corrected-meanwhile, required (correction).
 */
export const askForCorrection = defineStep({
  name: 'ask-for-correction',
  citation: 'IR 24(2)',
  run: async (context: Asked, { operatorId, correction, revision }: AskedCorrection) => {
    const { transaction, actor } = context
    const found = await findOperator(transaction, { id: operatorId, scope: operatorScope(actor), lock: true })
    if (found === undefined) return refused({ code: 'not-found' })
    if (await isApplicant(transaction, operatorId, accountOf(actor))) return refused({ code: 'own-request' })
    if (found.activity.status !== 'new') return refused({ code: 'already-decided' })
    if (revision !== undefined && revision !== found.activity.revision)
      return refused({ code: 'corrected-meanwhile' })
    if (correction === undefined) return refused({ code: 'required', field: 'correction' })
    await setStatus(transaction, { id: operatorId, status: 'new', reason: correction })
    context.record({ ...ofOperator(operatorId, 'correction-asked'), reason: correction })
    return done(null)
  },
})
