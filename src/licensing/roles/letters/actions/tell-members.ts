import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithRoles } from '../../rules/permissions.ts'
import { roleLetter } from '../rules.ts'
import { listValidRoles } from '../store/role-letter.ts'

/** Tells everybody who acts for an operator that it was suspended, restored or deleted. Asked by the clock. */
export const tellMembers = defineAction({
  name: 'tell-members',
  input: z.strictObject({ operatorId: recordId, event: z.enum(['suspended', 'restored', 'deleted']) }),
  allowed: mayWithRoles('tell-members'),
  run: async (context: Asked, { operatorId, event }) => {
    for (const roleId of await listValidRoles(context.transaction, operatorId)) {
      context.followUp(roleLetter(roleId, `operator-${event}`))
    }
    return done(null)
  },
})
