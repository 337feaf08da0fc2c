import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithAccounts } from '../rules/permissions.ts'
import { hasAccounts } from '../store/accounts.ts'

/** Whether anybody has an account here yet. */
export const findAnyAccount = defineAction({
  name: 'find-any-account',
  readOnly: true,
  input: z.strictObject({}),
  allowed: mayWithAccounts('find-any-account'),
  run: async ({ transaction }) => done(await hasAccounts(transaction)),
})
