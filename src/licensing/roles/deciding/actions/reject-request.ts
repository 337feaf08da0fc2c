import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import { type Asked, accountOf, standingOf } from '../../../actor.ts'
import { decideOperator } from '../../../operators/actions/decide-operator.ts'
import { closeRequests, rejectRole } from '../../actions/close-requests.ts'
import { decisionScope, mayWithRoles } from '../../rules/permissions.ts'
import { roleAfter } from '../../rules/statuses.ts'
import { lockUserRole } from '../../store/user-roles.ts'
import type { UserRole } from '../../types.ts'

/**
 * Rejects a request with a reason; with a new operator everybody who asks for it. Codes: not-found, own-request,
 * already-decided, corrected-meanwhile, required (reason).
 */
export const rejectRequest = defineAction({
  name: 'reject-request',
  citation: 'IR 24(2)',
  input: z.strictObject({
    roleId: recordId,
    what: z.enum(['both', 'user'], 'invalid'),
    reason: optionalLines(2000),
    /** The revision of a new operator that was seen. */
    revision: decideOperator.input.shape.revision,
  }),
  allowed: mayWithRoles('reject-request'),
  run: async (context: Asked, { roleId, what, reason, revision }) => {
    const { transaction, actor } = context
    const role = await lockUserRole(transaction, { id: roleId, scope: decisionScope(actor) })
    if (role === undefined) return refused({ code: 'not-found' })
    if (accountOf(actor) === role.accountId) return refused({ code: 'own-request' })
    if (roleAfter(role.status, 'reject') === undefined) return refused({ code: 'already-decided' })
    if (reason === undefined) return refused({ code: 'required', field: 'reason', citation: 'IR 24(2)' })
    const isWhole = what === 'both' && role.isNewOperator
    if (!isWhole) await rejectRole(context, role.id, reason)
    return isWhole ? rejectOperator(context, role, { reason, revision }) : done(null)
  },
})

async function rejectOperator(
  context: Asked,
  role: UserRole,
  given: { readonly reason: string; readonly revision: number | undefined },
) {
  const { operatorId } = role
  if (standingOf(context.actor) !== 'authority-officer' || !operatorId)
    return refused({ code: 'operator-first' })
  const decided = await decideOperator.run(context, { operatorId, step: 'reject', ...given })
  return decided.ok ? closeRequests.run(context, { operatorId }) : decided
}
