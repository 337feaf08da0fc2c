import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithSignIn } from '../rules.ts'
import { endSession } from '../steps/end-session.ts'
import { findSession } from '../store/sessions.ts'

/** Ends one of the person's own sessions in another browser. */
export const endOwnSession = defineAction({
  name: 'end-own-session',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithSignIn('end-own-session'),
  run: async (context, { id }) => {
    const session = await findSession(context.transaction, id)
    if (session?.accountId !== context.actor.accountId) return refused({ code: 'not-found' })
    await endSession.run(context, { sessionId: id, reason: 'ended-by-owner' })
    return done(undefined)
  },
})
