import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { systemClock } from '../../src/platform/clock.ts'
import type { Message } from './message.ts'

/** What was caught is handed over before the sender hears that the mail is taken. */
export type Keep = (message: Omit<Message, 'id'>) => Promise<unknown>

/** An SMTP server that takes everything. */
export interface Catcher {
  readonly smtpUrl: string
  isListening(): boolean
  close(): Promise<void>
}

/** Listens for SMTP on this machine alone (port 0 picks a free one) and takes every mail. */
export async function catchMail(port: number, keep: Keep): Promise<Catcher> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onData: (stream, session, reply) => {
      const readers = session.envelope.rcptTo.map(({ address }) => address)
      const kept = simpleParser(stream, { skipTextToHtml: true }).then(mail =>
        keepForAll({ mail, readers, keep }),
      )
      kept.then(() => reply(), reply)
    },
  })
  const address = await listen(server, port)
  return {
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
    isListening: () => server.server.listening,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}

async function keepForAll({
  mail,
  readers,
  keep,
}: {
  mail: ParsedMail
  readers: readonly string[]
  keep: Keep
}) {
  const content = {
    from: mail.from?.text ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    date: (mail.date ?? systemClock.now()).toISOString(),
  }
  for (const to of readers) await keep({ to, ...content })
}

function listen(server: SMTPServer, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.server.address()
      if (address === null || typeof address === 'string') reject(new Error('No SMTP port'))
      else resolve(address)
    })
  })
}
