import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { isSessionLive } from '../rules.ts'
import { listSessions } from '../store/sessions.ts'

export const listOwnSessions = defineAction({
  name: 'list-own-sessions',
  readOnly: true,
  input: z.object({}),
  allowed: (_actor: AccountHolder) => true,
  run: async ({ transaction, actor, now }) => {
    const sessions = await listSessions(transaction, actor.accountId)
    return done(sessions.filter(session => isSessionLive(session, now)))
  },
})
