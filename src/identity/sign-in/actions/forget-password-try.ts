import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { passwordCounter } from '../../address-digest.ts'
import { defineAction } from '../../define-action.ts'
import { findFailures, keepFailures } from '../store/failures.ts'

/** Takes back the count of a password that was right, or that nobody looked at; earlier failures stay. */
export const forgetPasswordTry = defineAction({
  name: 'forget-password-try',
  input: z.object({ email: z.string(), isTrusted: z.boolean() }),
  allowed: (_actor: Actor) => true,
  run: async ({ transaction, now, services }, { email, isTrusted }) => {
    const counter = passwordCounter(services.sealedBox, email, isTrusted)
    const { failures } = await findFailures(transaction, counter)
    await keepFailures(transaction, counter, { failures: Math.max(0, failures - 1), waitUntil: null, now })
    return done(undefined)
  },
})
