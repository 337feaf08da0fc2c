import { z } from 'zod'
import { bounded, identifier } from '../../../platform/fields.ts'

/** What a phone sends to answer. */
export const answerInput = z.strictObject({
  requestId: identifier('not-found'),
  deviceId: identifier('unknown-device'),
  decision: z.enum(['approve', 'deny', 'not-me']),
  /** The two digits of the other screen; empty when denied. */
  number: bounded(10),
  /** By the secret that the PIN unwraps; empty when denied. */
  proof: bounded(100),
  signature: bounded(200),
})
