import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayAskLastSignIn } from '../rules.ts'
import { findSessionBefore } from '../store.ts'

/** When a person signed in before the present session; nothing at the first time. */
export const findLastSignIn = defineAction({
  name: 'find-last-sign-in',
  input: z.strictObject({ sessionId: recordId }),
  allowed: mayAskLastSignIn,
  readOnly: true,
  run: async ({ transaction, actor }: Asked, { sessionId }) =>
    done(
      actor.kind === 'person'
        ? await findSessionBefore(transaction, { accountId: actor.accountId, sessionId })
        : undefined,
    ),
})
