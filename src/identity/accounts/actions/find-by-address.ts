import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { findByEmail } from '../store/accounts.ts'

/** The account with an address, active or not yet confirmed; for other actions and for seeding, never for pages. */
export const findByAddress = defineAction({
  name: 'find-by-address',
  readOnly: true,
  input: z.object({ email: z.string() }),
  allowed: (actor: Actor) => actor.kind === 'clock',
  run: async ({ transaction }, { email }) => done(await findByEmail(transaction, email)),
})
