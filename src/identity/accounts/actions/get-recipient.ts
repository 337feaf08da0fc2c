import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithAccounts } from '../rules/permissions.ts'
import { findAccount } from '../store/accounts.ts'

/** To whom, and in which language, a mail about an account goes. */
export const getRecipient = defineAction({
  name: 'get-recipient',
  readOnly: true,
  input: z.strictObject({ accountId: z.string() }),
  allowed: mayWithAccounts('get-recipient'),
  run: async ({ transaction }, { accountId }) => done(await findAccount(transaction, accountId)),
})
