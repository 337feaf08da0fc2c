import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithAccounts } from '../rules/permissions.ts'
import { getPasswordHash } from '../store/accounts.ts'

/** The kept hash of a password, for comparison outside a transaction. */
export const findPasswordHash = defineAction({
  name: 'find-password-hash',
  readOnly: true,
  input: z.strictObject({ accountId: z.string() }),
  allowed: mayWithAccounts('find-password-hash'),
  run: async ({ transaction }, { accountId }) => done(await getPasswordHash(transaction, accountId)),
})
