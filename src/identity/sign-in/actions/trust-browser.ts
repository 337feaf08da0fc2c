import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { newId, newSecret, secretDigest } from '../../../platform/identifiers.ts'
import type { Session } from '../../account.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction, type LoginContext } from '../../define-action.ts'
import { noticeJob } from '../../security-notice.ts'
import { mayWithSignIn, trustLifetime } from '../rules.ts'
import { findSessionByDigest, hasOtherSession } from '../store/sessions.ts'
import { keepTrusted, listTrustingAccounts, renewTrustSecret } from '../store/trusted-browsers.ts'

const trusted = z.strictObject({
  /** Of a session that was opened or raised in this browser. */
  session: bounded(200),
  /** The secret that the browser came with: it is dead afterwards. */
  known: bounded(200).optional(),
  ...browserInput,
})

/**
 * Trusts the browser that holds a session with two factors, and tells the owner of one that is new to the account.
 * Without an idempotency key: the outcome holds a secret.
 */
export const trustBrowser = defineAction({
  name: 'trust-browser',
  input: trusted,
  allowed: mayWithSignIn('trust-browser'),
  run: async (context, { session: secretOfSession, known, browser, address }) => {
    const { transaction, now } = context
    const found = await findSessionByDigest(transaction, secretDigest(secretOfSession))
    if (found === undefined || found.session.level === 'basic') return refused({ code: 'not-found' })
    const { session } = found
    const { accountId } = session
    if (!(await isKnown(context, session, known)))
      context.followUp(noticeJob(now, { accountId, notice: 'new-browser', browser, address }))
    const secret = newSecret()
    const digest = secretDigest(secret)
    if (known !== undefined) await renewTrustSecret(transaction, secretDigest(known), digest)
    const expiresAt = new Date(now.getTime() + trustLifetime)
    await keepTrusted(transaction, { id: newId(now), accountId, digest, browser, address, now, expiresAt })
    return done({ secret })
  },
})

/** The browser is trusted already, or it is the one in which the account came to be. */
async function isKnown(
  { transaction, now }: LoginContext,
  { id, accountId }: Session,
  secret: string | undefined,
): Promise<boolean> {
  const trusting =
    secret === undefined ? [] : await listTrustingAccounts(transaction, secretDigest(secret), now)
  return trusting.includes(accountId) || !(await hasOtherSession(transaction, accountId, id))
}
