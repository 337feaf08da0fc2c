import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { namesInClaims } from '../../personal-name.ts'
import { mayWithProvider } from '../rules.ts'
import { findActiveAccount } from '../store.ts'

/** What applications may learn of an account that may sign in; asked by the engine. */
export const findClaims = defineAction({
  name: 'find-claims',
  readOnly: true,
  input: z.strictObject({ uid: z.string() }),
  allowed: mayWithProvider('find-claims'),
  run: async ({ transaction }, { uid }) => {
    const account = await findActiveAccount(transaction, uid)
    if (account === undefined) return done(undefined)
    return done({
      sub: account.uid,
      ...namesInClaims({ firstName: account.first_name, lastName: account.last_name }),
      email: account.email,
      email_verified: true,
      locale: account.language,
      assurance: account.assurance,
    })
  },
})
