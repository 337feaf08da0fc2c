import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { getOperator } from '../../../operators/actions/get-operator.ts'
import type { Operator } from '../../../operators/types.ts'
import { decisionScope, mayWithRoles } from '../../rules/permissions.ts'
import { findUserRole } from '../../store/user-roles.ts'
import type { UserRole } from '../../types.ts'

/** A role to decide about, with the record of the operator it is for. */
export interface ShownUserRole {
  readonly role: UserRole
  readonly operator: Operator | undefined
}

/** One role in the actor's responsibility. Code: not-found. */
export const getUserRole = defineAction({
  name: 'get-user-role',
  input: z.strictObject({ roleId: recordId }),
  allowed: mayWithRoles('get-user-role'),
  readOnly: true,
  run: async (context: Asked, { roleId }) => {
    const role = await findUserRole(context.transaction, { id: roleId, scope: decisionScope(context.actor) })
    if (role === undefined) return refused({ code: 'not-found' })
    const { operatorId } = role
    const shown = operatorId === null ? undefined : await getOperator.run(context, { operatorId })
    return done<ShownUserRole>({ role, operator: shown?.ok ? shown.value.operator : undefined })
  },
})
