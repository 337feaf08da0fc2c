import { createHash } from 'node:crypto'

/** What stands for an e-mail address in counters, so that those of strangers are not kept. */
export function addressDigest(email: string): string {
  return createHash('sha256').update(`address ${email.trim().toLowerCase()}`).digest('hex')
}

/** The counters of wrong passwords, the same for addresses with and without an account: strangers slow no owner (L1). */
export function passwordCounter(email: string, isTrusted: boolean) {
  return {
    subject: `address:${addressDigest(email)}`,
    factor: isTrusted ? 'password-trusted' : 'password',
  }
}

/** Both counters, for when a full sign-in or a new password ends all waits. */
export function passwordCounters(email: string) {
  return [passwordCounter(email, true), passwordCounter(email, false)]
}
