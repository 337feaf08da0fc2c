import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { decisionScope, isOfOwnOrganisation, mayWithRoles } from '../../rules/permissions.ts'
import { changeRole } from '../../store/change-role.ts'
import { isLastAdministrator } from '../../store/organisation.ts'
import { lockUserRole } from '../../store/user-roles.ts'

/**
 * Gives or withdraws a right of a valid role: administrator, or the authority's electronic seal. Codes: not-found,
 * not-open, last-administrator.
 */
export const grantRight = defineAction({
  name: 'grant-right',
  citation: 'IR 24(2)',
  input: z.strictObject({
    roleId: recordId,
    right: z.enum(['administrator', 'seal'], 'invalid'),
    step: z.enum(['give', 'withdraw'], 'invalid'),
  }),
  allowed: mayWithRoles('grant-right'),
  run: async (context: Asked, { roleId, right, step }) => {
    const { transaction, actor } = context
    const role = await lockUserRole(transaction, { id: roleId, scope: decisionScope(actor) })
    if (role === undefined) return refused({ code: 'not-found' })
    const isSealless = right === 'seal' && role.kind !== 'authority-officer'
    if (role.status !== 'valid' || isSealless) return refused({ code: 'not-open' })
    const isGiven = step === 'give'
    const isOwnLoss = right === 'administrator' && !isGiven && isOfOwnOrganisation(actor, role)
    if (isOwnLoss && (await isLastAdministrator(transaction, role)))
      return refused({ code: 'last-administrator' })
    await changeRole(
      transaction,
      roleId,
      right === 'seal' ? { mayUseSeal: isGiven } : { isAdministrator: isGiven },
    )
    const type = isGiven ? 'right-given' : 'right-withdrawn'
    context.record({ type, record: { type: 'role', id: roleId }, data: { right } })
    return done(null)
  },
})
