import { createTransport } from 'nodemailer'
import { readMailbox } from '../text/mailbox.ts'
import { MailFailure, readMailFailure } from './mail-failure.ts'
import { toOneLine } from './write-letter.ts'

/** One mail to one person. */
export interface Mail {
  /** A bare address, 'name@host'. */
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** ISO 639-1 code of the words in it. */
  readonly language: string
}

/** Hands mails to an SMTP server. */
export interface Post {
  /** Resolves when the server has taken the mail; rejects with a MailFailure otherwise. */
  send(mail: Mail): Promise<void>
  /** Waits for the mails under way, then closes. */
  close(): Promise<void>
}

/** What the post writes to its log; never an address or a word of a mail. */
export interface PostLog {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
}

/** `smtpUrl` is smtp:// or smtps://, with user and password where the server asks; `from` is 'Name <address>'. */
export interface PostOptions {
  readonly smtpUrl: string
  readonly from: string
  readonly log: PostLog
  /** Dates the mails; the machine's own time unless given. */
  readonly now?: () => Date
  /** Milliseconds to wait for each answer of the server; 10,000 unless given. */
  readonly timeout?: number
}

/** Opens the post; connects first when a mail is sent. */
export function openPost({ smtpUrl, from, log, now, timeout = 10_000 }: PostOptions): Post {
  const waits = {
    dnsTimeout: timeout,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
  }
  const transport = createTransport({
    url: smtpUrl,
    ...waits,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const underWay = new Set<Promise<void>>()

  async function deliver(mail: Mail): Promise<void> {
    try {
      const { messageId } = await transport.sendMail({ ...toMessage(mail), from, date: now?.() })
      log.info({ messageId }, 'mail sent')
    } catch (cause) {
      const failure = readMailFailure(cause)
      const { code, permanent, answer } = failure
      log.warn({ reason: code, permanent, answer }, 'mail not sent')
      throw failure
    }
  }

  return {
    send: async mail => {
      const delivery = deliver(mail)
      underWay.add(delivery)
      await delivery.finally(() => underWay.delete(delivery))
    },
    close: async () => {
      await Promise.allSettled(underWay)
      transport.close()
    },
  }
}

/** One mailbox in a spelling of ours, nothing that a header or an envelope could read as more. */
function wireAddress(to: string): string {
  const mailbox = readMailbox(to)
  if (mailbox.ok && (to === mailbox.address || to === mailbox.wire)) return mailbox.wire
  throw new MailFailure({ code: 'address', permanent: true })
}

function toMessage(mail: Mail) {
  return {
    to: { name: '', address: wireAddress(mail.to) },
    subject: toOneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    headers: {
      'Content-Language': mail.language,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  }
}
