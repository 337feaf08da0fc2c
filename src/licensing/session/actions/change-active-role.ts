import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import { mayWithSessions } from '../rules.ts'
import { setActiveRole } from '../store/active-role.ts'

/** Acts from now on in another of one's own valid roles, or in none. */
export const changeActiveRole = defineAction({
  name: 'change-active-role',
  input: z.strictObject({
    sessionId: z.string(),
    roleId: recordId.optional(),
    ownRoleIds: z.array(z.string()),
  }),
  allowed: mayWithSessions('change-active-role'),
  run: async ({ transaction, record }, { sessionId, roleId, ownRoleIds }) => {
    if (roleId !== undefined && !ownRoleIds.includes(roleId))
      return refused({ code: 'not-found', field: 'roleId' })
    await setActiveRole(transaction, sessionId, roleId ?? null)
    record({ type: 'role-changed', record: { type: 'session', id: sessionId }, data: { roleId } })
    return done(undefined)
  },
})
