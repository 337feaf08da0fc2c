import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import { type Asked, standingOf } from '../../actor.ts'
import { decideOperator } from '../../operators/actions/decide-operator.ts'
import { decisionScope, mayWithRoles } from '../rules/permissions.ts'
import { roleAfter } from '../rules/statuses.ts'
import { changeRole, countOthers, findUserRole, lockOrganisation } from '../store/user-roles.ts'
import type { UserRole } from '../types.ts'

/**
 * Approves a request: the user, a new operator, or both in one go. The first user of an organisation becomes its
 * administrator. Codes: not-found, already-decided,
 * not-open, operator-first.
 */
export const approveRequest = defineAction({
  name: 'approve-request',
  citation: 'IR 24(2)',
  input: z.object({ roleId: recordId, what: z.enum(['both', 'operator', 'user'], 'invalid') }),
  allowed: mayWithRoles('approve-request'),
  run: async (context: Asked, { roleId, what }) => {
    const role = await findUserRole(context.transaction, {
      id: roleId,
      scope: decisionScope(context.actor),
      lock: true,
    })
    if (role === undefined) return refused({ code: 'not-found' })
    if (roleAfter(role.status, 'approve') === undefined) return refused({ code: 'already-decided' })
    if (!role.isOrganisationOpen && !role.isNewOperator) return refused({ code: 'not-open' })
    if (role.isNewOperator && what === 'user') return refused({ code: 'operator-first' })
    if (role.isNewOperator) {
      const decided = await approveOperator(context, role)
      if (!decided.ok) return decided
    }
    if (what !== 'operator') await approveUser(context, role)
    return done({ organisation: role.organisation, isUserApproved: what !== 'operator' })
  },
})

async function approveOperator(context: Asked, role: UserRole) {
  if (standingOf(context.actor) !== 'authority-officer' || !role.operatorId)
    return refused({ code: 'operator-first' })
  const input = { operatorId: role.operatorId, step: 'approve', reason: undefined } as const
  return decideOperator.run(context, input)
}

async function approveUser(context: Asked, role: UserRole): Promise<void> {
  const { transaction, now } = context
  await lockOrganisation(transaction, role)
  const others = await countOthers(transaction, role)
  const isAdministrator = others.members === 0
  await changeRole(transaction, role.id, { status: 'valid', reason: null, isAdministrator, decidedAt: now })
  context.record({ type: 'approved', record: { type: 'role', id: role.id }, data: { isAdministrator } })
  context.followUp({ queue: 'role-letter', data: { roleId: role.id, event: 'approved' } })
}
