import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import { mayWithSessions } from '../rules.ts'
import { setFirstRole } from '../store/active-role.ts'

/** Keeps the first role of a session in which nobody was acted for; gives the one that the session has then. */
export const adoptRole = defineAction({
  name: 'adopt-role',
  input: z.strictObject({ sessionId: z.string(), roleId: recordId }),
  allowed: mayWithSessions('adopt-role'),
  run: async ({ transaction, record }, { sessionId, roleId }) => {
    const kept = await setFirstRole(transaction, sessionId, roleId)
    if (kept === roleId)
      record({ type: 'role-changed', record: { type: 'session', id: sessionId }, data: { roleId } })
    return done({ roleId: kept })
  },
})
