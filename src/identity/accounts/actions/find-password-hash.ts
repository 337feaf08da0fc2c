import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { SecretCheck } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { getPasswordHash } from '../store/accounts.ts'

/** The kept hash of a password, for comparison outside a transaction. */
export const findPasswordHash = defineAction({
  name: 'find-password-hash',
  readOnly: true,
  input: z.object({ accountId: z.string() }),
  allowed: (actor: SecretCheck) => actor.kind === 'secret-check',
  run: async ({ transaction }, { accountId }) => done(await getPasswordHash(transaction, accountId)),
})
