import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { TheClock } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { findByEmail } from '../store/accounts.ts'

/** Whether an evaluation person has an account already. */
export const findSeededPerson = defineAction({
  name: 'find-seeded-person',
  readOnly: true,
  input: z.object({ email: z.string() }),
  allowed: (actor: TheClock) => actor.kind === 'clock',
  run: async ({ transaction }, { email }) => done((await findByEmail(transaction, email)) !== undefined),
})
