import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { mayWithRoles } from '../../rules/permissions.ts'
import { changeRole } from '../../store/change-role.ts'
import { lockUserRole } from '../../store/user-roles.ts'

/**
 * Takes back one's own request that nobody has decided about; a new operator stays with its authority. Codes: not-found,
 * already-decided.
 */
export const withdrawRequest = defineAction({
  name: 'withdraw-request',
  input: z.strictObject({ roleId: recordId }),
  allowed: mayWithRoles('withdraw-request'),
  run: async (context: Asked, { roleId }) => {
    const { transaction, actor, now } = context
    const scope = { kind: 'own', accountId: accountOf(actor) ?? '' } as const
    const role = await lockUserRole(transaction, { id: roleId, scope })
    if (role === undefined) return refused({ code: 'not-found' })
    if (role.status !== 'requested') return refused({ code: 'already-decided' })
    await changeRole(transaction, roleId, { status: 'ended', decidedAt: now })
    context.record({ type: 'withdrawn', record: { type: 'role', id: roleId } })
    return done(null)
  },
})
