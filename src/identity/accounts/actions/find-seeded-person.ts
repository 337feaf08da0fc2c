import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithAccounts } from '../rules/permissions.ts'
import { findByEmail } from '../store/accounts.ts'

/** Whether an evaluation person has an account already. */
export const findSeededPerson = defineAction({
  name: 'find-seeded-person',
  readOnly: true,
  input: z.strictObject({ email: z.string() }),
  allowed: mayWithAccounts('find-seeded-person'),
  run: async ({ transaction }, { email }) => done((await findByEmail(transaction, email)) !== undefined),
})
