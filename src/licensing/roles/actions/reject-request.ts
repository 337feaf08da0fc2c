import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { optionalLines, recordId } from '../../../platform/fields.ts'
import { type Asked, standingOf } from '../../actor.ts'
import { decideOperator } from '../../operators/actions/decide-operator.ts'
import { decisionScope, mayWithRoles } from '../rules/permissions.ts'
import { roleAfter } from '../rules/statuses.ts'
import { listRequestsFor } from '../store/requests.ts'
import { changeRole, findUserRole } from '../store/user-roles.ts'
import type { UserRole } from '../types.ts'

/**
 * Rejects a request with a reason; with a new operator everybody who asks for it. Codes: not-found, already-decided,
 * required (reason).
 */
export const rejectRequest = defineAction({
  name: 'reject-request',
  citation: 'IR 24(2)',
  input: z.object({
    roleId: recordId,
    what: z.enum(['both', 'user'], 'invalid'),
    reason: optionalLines(2000),
  }),
  allowed: mayWithRoles('reject-request'),
  run: async (context: Asked, { roleId, what, reason }) => {
    const { transaction, actor } = context
    const role = await findUserRole(transaction, { id: roleId, scope: decisionScope(actor), lock: true })
    if (role === undefined) return refused({ code: 'not-found' })
    if (roleAfter(role.status, 'reject') === undefined) return refused({ code: 'already-decided' })
    if (reason === undefined) return refused({ code: 'required', field: 'reason', citation: 'IR 24(2)' })
    const isWhole = what === 'both' && role.isNewOperator
    const decided = isWhole ? await rejectOperator(context, role, reason) : done([role.id])
    if (!decided.ok) return decided
    for (const id of decided.value) await rejectUser(context, id, reason)
    return done({ organisation: role.organisation })
  },
})

async function rejectOperator(context: Asked, role: UserRole, reason: string) {
  if (standingOf(context.actor) !== 'authority-officer' || !role.operatorId)
    return refused({ code: 'operator-first' })
  const decided = await decideOperator.run(context, { operatorId: role.operatorId, step: 'reject', reason })
  if (!decided.ok) return decided
  return done(await listRequestsFor(context.transaction, role.operatorId))
}

async function rejectUser(context: Asked, id: string, reason: string): Promise<void> {
  await changeRole(context.transaction, id, { status: 'rejected', reason, decidedAt: context.now })
  context.record({ type: 'rejected', record: { type: 'role', id }, reason })
  context.followUp({ queue: 'role-letter', data: { roleId: id, event: 'rejected' } })
}
