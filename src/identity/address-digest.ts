import { createHash } from 'node:crypto'

/** What stands for an e-mail address in counters, so that those of strangers are not kept. */
export function addressDigest(email: string): string {
  return createHash('sha256').update(`address ${email.trim().toLowerCase()}`).digest('hex')
}

/** The counter of wrong passwords, the same for addresses with and without an account. */
export function passwordCounter(email: string) {
  return { subject: `address:${addressDigest(email)}`, factor: 'password' }
}
