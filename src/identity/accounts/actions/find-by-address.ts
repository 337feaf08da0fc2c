import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { findByEmail } from '../store/accounts.ts'

/** The account with an address, active or not yet confirmed; for other actions, never for pages. */
export const findByAddress = defineAction({
  name: 'find-by-address',
  readOnly: true,
  input: z.object({ email: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction }, { email }) => done(await findByEmail(transaction, email)),
})
