import { z } from 'zod'

/**
 * Why a mail was not sent. `permanent` is true when the same mail would be refused again: a malformed address, or a 5xx
 * of the server about the reader or the content (RFC 5321, 4.2.1). Otherwise a later attempt may succeed.
 */
export class MailFailure extends Error {
  /** 'address' (not one plain address), 'refused' (the server said no) or 'unreachable' (no conversation). */
  readonly code: 'address' | 'refused' | 'unreachable'
  readonly permanent: boolean
  /** What the server or the network answered, without addresses: '535', 'ETIMEDOUT'. */
  readonly answer: string | undefined

  constructor(reason: Pick<MailFailure, 'code' | 'permanent'> & { answer?: string | undefined }) {
    super(`Mail not sent: ${reason.code}`)
    this.name = 'MailFailure'
    this.code = reason.code
    this.permanent = reason.permanent
    this.answer = reason.answer
  }
}

const failureSchema = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
  command: z.string().optional(),
  permanent: z.boolean().optional(),
})
type Told = z.output<typeof failureSchema>

/** Reads a failure of the SMTP client; its words are left out, since servers repeat addresses in them. */
export function readMailFailure(cause: unknown): MailFailure {
  if (cause instanceof MailFailure) return cause
  const told = failureSchema.safeParse(cause).data ?? {}
  if (told.responseCode === undefined)
    return new MailFailure({ code: 'unreachable', permanent: false, answer: told.code })
  return new MailFailure({ code: 'refused', permanent: isAboutMail(told), answer: String(told.responseCode) })
}

/** A wrong password of ours, or a server that does not relay for us (x.7.x of RFC 3463), says nothing about the mail. */
function isAboutMail({ permanent, command, response }: Told): boolean {
  const isAccess = /^\d{3}[ -]\d\.7\.\d/.test(response ?? '')
  return permanent === true && (command === 'RCPT TO' || command === 'DATA') && !isAccess
}
