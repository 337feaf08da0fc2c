import type { SealedBox } from './workplace.ts'

/** What stands for an e-mail address in counters and history, so that those of strangers are not kept and cannot be guessed. */
export function addressDigest(box: SealedBox, email: string): string {
  return box.digest(`address ${email.trim().toLowerCase()}`)
}

/** The counters of wrong passwords, the same for addresses with and without an account: strangers slow no owner (L1). */
export function passwordCounter(box: SealedBox, email: string, isTrusted: boolean) {
  return {
    subject: `address:${addressDigest(box, email)}`,
    factor: isTrusted ? 'password-trusted' : 'password',
  }
}

/** Both counters, for when a full sign-in or a new password ends all waits. */
export function passwordCounters(box: SealedBox, email: string) {
  return [passwordCounter(box, email, true), passwordCounter(box, email, false)]
}
