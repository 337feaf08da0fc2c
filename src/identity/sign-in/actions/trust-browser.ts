import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { newId, newSecret, secretDigest } from '../../../platform/identifiers.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { trustLifetime } from '../rules.ts'
import { findSession } from '../store/sessions.ts'
import { keepTrusted, renewTrustSecret } from '../store/trusted-browsers.ts'

const trusted = z.object({
  sessionId: z.string(),
  /** The secret that the browser came with: it is dead afterwards. */
  known: z.string().max(200).optional(),
  browser: z.string(),
  address: z.string(),
})

/** Trusts the browser of a session with two factors. Without an idempotency key: the outcome holds a secret. */
export const trustBrowser = defineAction({
  name: 'trust-browser',
  input: trusted,
  allowed: (_actor: Actor) => true,
  run: async ({ transaction, now }, { sessionId, known, browser, address }) => {
    const session = await findSession(transaction, sessionId)
    if (session === undefined || session.level === 'basic') return refused({ code: 'not-found' })
    const secret = newSecret()
    const digest = secretDigest(secret)
    if (known !== undefined) await renewTrustSecret(transaction, secretDigest(known), digest)
    const expiresAt = new Date(now.getTime() + trustLifetime)
    const { accountId } = session
    await keepTrusted(transaction, { id: newId(now), accountId, digest, browser, address, now, expiresAt })
    return done({ secret })
  },
})
