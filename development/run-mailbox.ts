import { join } from 'node:path'
import { runPart, tellReady } from './evaluation.ts'
import { startMailbox } from './mailbox/start-mailbox.ts'

// The terminal's Ctrl-C reaches every part at once, and the others still have mails to send: the starter ends this one last.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)

await runPart(async ({ configuration, smtpPort }) => {
  const mailbox = await startMailbox({
    smtpPort,
    httpPort: configuration.mailbox.port,
    directory: join(configuration.dataDirectory, 'mailbox'),
  })
  process.once('disconnect', () => void mailbox.close().finally(() => process.exit(0)))
  tellReady(configuration.mailbox.publicUrl)
})
