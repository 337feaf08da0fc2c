import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { roleLetter } from '../../letters/rules.ts'
import { decisionScope, isOfOwnOrganisation, mayWithRoles } from '../../rules/permissions.ts'
import { roleAfter } from '../../rules/statuses.ts'
import { changeRole } from '../../store/change-role.ts'
import { isLastAdministrator } from '../../store/organisation.ts'
import { lockUserRole } from '../../store/user-roles.ts'
import type { RoleLetterEvent } from '../../types.ts'

const steps = ['suspend', 'restore', 'end'] as const

const eventOfStep = {
  suspend: 'suspended',
  restore: 'restored',
  end: 'ended',
} as const satisfies Record<(typeof steps)[number], RoleLetterEvent>

/** Suspends, restores or ends a role, with a reason. Codes: not-found, not-open, required (reason), last-administrator. */
export const changeUserRole = defineAction({
  name: 'change-user-role',
  citation: 'IR 24(2)',
  input: z.strictObject({
    roleId: recordId,
    step: z.enum(steps, 'required'),
    reason: optionalLines(2000),
  }),
  allowed: mayWithRoles('change-user-role'),
  run: async (context: Asked, { roleId, step, reason }) => {
    const { transaction, actor } = context
    const role = await lockUserRole(transaction, { id: roleId, scope: decisionScope(actor) })
    if (role === undefined) return refused({ code: 'not-found' })
    const status = roleAfter(role.status, step)
    if (status === undefined || role.status === 'requested') return refused({ code: 'not-open' })
    if (reason === undefined) return refused({ code: 'required', field: 'reason', citation: 'IR 24(2)' })
    const isOwn = isOfOwnOrganisation(actor, role)
    if (step !== 'restore' && isOwn && (await isLastAdministrator(transaction, role)))
      return refused({ code: 'last-administrator' })
    await changeRole(transaction, roleId, { status, reason: step === 'restore' ? null : reason })
    const type = eventOfStep[step]
    context.record({ type, record: { type: 'role', id: roleId }, reason })
    context.followUp(roleLetter(roleId, type))
    return done({ status })
  },
})
