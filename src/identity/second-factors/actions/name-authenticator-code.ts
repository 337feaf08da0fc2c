import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { text } from '../../../platform/fields.ts'
import { defineAction } from '../../define-action.ts'
import { freeName, mayWithFactors } from '../rules.ts'
import { listNames } from '../store/authenticator-codes.ts'

/** The name under which a further app can be told from those that the account has or had. */
export const nameAuthenticatorCode = defineAction({
  name: 'name-authenticator-code',
  readOnly: true,
  input: z.strictObject({ wished: text(50) }),
  allowed: mayWithFactors('name-authenticator-code'),
  run: async ({ transaction, actor }, { wished }) =>
    done(freeName(wished, await listNames(transaction, actor.accountId))),
})
