import { z } from 'zod'

/** What people are told by mail for their safety; the sentences are in accounts/words/notices.ts. */
export const noticeKinds = [
  'password-changed',
  'authenticator-code-added',
  'authenticator-code-removed',
  'recovery-codes-renewed',
  'recovery-code-used',
  'recovery-codes-low',
  'repeated-failures',
  'new-browser',
  'phone-device-added',
  'phone-device-removed',
  'phone-device-blocked',
  'last-phone-blocked',
  'push-not-me',
] as const

export const noticeData = z.object({
  accountId: z.string(),
  notice: z.enum(noticeKinds),
  /** ISO 8601. */
  at: z.string(),
  browser: z.string().default(''),
  address: z.string().default(''),
  /** The name of the device or code concerned. */
  subject: z.string().default(''),
})

export type Notice = Omit<z.input<typeof noticeData>, 'at'>

/** The follow-up job that mails a notice to the owner of an account. */
export function noticeJob(now: Date, notice: Notice) {
  return { queue: 'mail-security-notice', data: { ...notice, at: now.toISOString() } }
}
