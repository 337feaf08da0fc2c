/**
 * Why a mail was not sent. `permanent` is true when the same mail would be refused again (a malformed address, or the
 * server's 5xx of RFC 5321, 4.2.1); otherwise a later attempt may succeed.
 */
export class MailFailure extends Error {
  /** 'address' (not one plain address), 'refused' (the server said no) or 'unreachable' (no conversation). */
  readonly code: 'address' | 'refused' | 'unreachable'
  readonly permanent: boolean

  constructor(reason: { code: MailFailure['code']; permanent: boolean }, cause?: unknown) {
    super(`Mail not sent: ${reason.code}`, { cause })
    this.name = 'MailFailure'
    this.code = reason.code
    this.permanent = reason.permanent
  }
}

/** Reads a failure of the SMTP client. */
export function readMailFailure(cause: unknown): MailFailure {
  if (cause instanceof MailFailure) return cause
  const isError = cause instanceof Error
  const refused = isError && 'responseCode' in cause && typeof cause.responseCode === 'number'
  const permanent = isError && 'permanent' in cause && cause.permanent === true
  return new MailFailure({ code: refused ? 'refused' : 'unreachable', permanent }, cause)
}
