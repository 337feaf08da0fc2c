import { z } from 'zod'
import { dayIn } from '../../../../law/time-zones.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { type Asked, accountOf, standingOf } from '../../../actor.ts'
import { decideOperator } from '../../../operators/actions/decide-operator.ts'
import { statusOn } from '../../../operators/rules/statuses.ts'
import { roleLetter } from '../../letters/rules.ts'
import { decisionScope, mayWithRoles } from '../../rules/permissions.ts'
import { roleAfter } from '../../rules/statuses.ts'
import { changeRole } from '../../store/change-role.ts'
import { countOthers } from '../../store/organisation.ts'
import { lockUserRole } from '../../store/user-roles.ts'
import type { UserRole } from '../../types.ts'

const what = z.enum(['both', 'operator', 'user'], 'invalid')

type What = z.output<typeof what>

/**
 * Approves a request: the user, a new operator, or both in one go. The first user of an organisation becomes its
 * administrator. Codes: not-found, own-request, already-decided, not-open, operator-first, corrected-meanwhile.
 */
export const approveRequest = defineAction({
  name: 'approve-request',
  citation: 'IR 24(2)',
  input: z.strictObject({
    roleId: recordId,
    what,
    /** The revision of a new operator that was seen. */
    revision: decideOperator.input.shape.revision,
  }),
  allowed: mayWithRoles('approve-request'),
  run: async (context: Asked, { roleId, what, revision }) => {
    const { transaction, actor } = context
    const role = await lockUserRole(transaction, { id: roleId, scope: decisionScope(actor) })
    if (role === undefined) return refused({ code: 'not-found' })
    if (accountOf(actor) === role.accountId) return refused({ code: 'own-request' })
    const code = findObstacle(role, what, dayIn(role.memberState, context.now))
    if (code !== undefined) return refused({ code })
    if (role.isNewOperator) {
      const decided = await approveOperator(context, role, revision)
      if (!decided.ok) return decided
    }
    if (what !== 'operator') await approveUser(context, role)
    return done({ isUserApproved: what !== 'operator' })
  },
})

function findObstacle(role: UserRole, what: What, today: string): string | undefined {
  if (roleAfter(role.status, 'approve') === undefined) return 'already-decided'
  if (role.isNewOperator) return what === 'user' ? 'operator-first' : undefined
  if (what === 'operator') return 'already-decided'
  return isOpen(role, today) ? undefined : 'not-open'
}

/** An operator has to be valid today before somebody acts for it. */
function isOpen({ operatorStatus, operatorValidTo }: UserRole, today: string): boolean {
  if (operatorStatus === null) return true
  return statusOn({ status: operatorStatus, validTo: operatorValidTo ?? undefined }, today) === 'valid'
}

async function approveOperator(context: Asked, role: UserRole, revision: number | undefined) {
  if (standingOf(context.actor) !== 'authority-officer' || !role.operatorId)
    return refused({ code: 'operator-first' })
  const input = { operatorId: role.operatorId, step: 'approve', reason: undefined, revision } as const
  return decideOperator.run(context, input)
}

async function approveUser(context: Asked, role: UserRole): Promise<void> {
  const { transaction, now } = context
  const others = await countOthers(transaction, role)
  const isAdministrator = others.members === 0
  await changeRole(transaction, role.id, { status: 'valid', reason: null, isAdministrator, decidedAt: now })
  context.record({ type: 'approved', record: { type: 'role', id: role.id }, data: { isAdministrator } })
  context.followUp(roleLetter(role.id, 'approved'))
}
