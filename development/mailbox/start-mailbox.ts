import { z } from 'zod'
import { addHealth } from '../../src/platform/http/health.ts'
import { languageChoices } from '../../src/platform/http/language.ts'
import { createServer } from '../../src/platform/http/server.ts'
import { openLog } from '../../src/platform/log.ts'
import { registerApi } from './api.ts'
import { type Catcher, catchMail } from './catch-mail.ts'
import { type Messages, openMessages } from './open-messages.ts'
import { registerPages } from './pages.tsx'
import { showProblem } from './views/problem.tsx'

/** Ports of this machine (0 picks a free one); `directory` keeps the mails. */
export interface MailboxOptions {
  readonly smtpPort: number
  readonly httpPort: number
  readonly directory: string
}

export interface Mailbox {
  /** Where the apps send to, 'smtp://127.0.0.1:PORT'. */
  readonly smtpUrl: string
  /** Where people and tests read, 'http://localhost:PORT'. */
  readonly httpUrl: string
  close(): Promise<void>
}

/** Starts the evaluation mailbox: it takes every mail, delivers none, and shows them all. */
export async function startMailbox({ smtpPort, httpPort, directory }: MailboxOptions): Promise<Mailbox> {
  const messages = await openMessages(directory)
  const catcher = await catchMail(smtpPort, message => messages.add(message))
  try {
    const web = await openWeb({ messages, catcher, publicUrl: `http://localhost:${httpPort}` })
    await web.listen({ port: httpPort, host: 'localhost' })
    const { port } = z.object({ port: z.number() }).parse(web.server.address())
    return {
      smtpUrl: catcher.smtpUrl,
      httpUrl: `http://localhost:${port}`,
      close: async () => {
        await Promise.all([catcher.close(), web.close()])
      },
    }
  } catch (error) {
    await catcher.close()
    throw error
  }
}

interface WebParts {
  readonly messages: Messages
  readonly catcher: Catcher
  readonly publicUrl: string
}

async function openWeb({ messages, catcher, publicUrl }: WebParts) {
  const web = await createServer({
    log: openLog({ name: 'mailbox', level: 'warn' }),
    publicUrl,
    // Tests ask again and again for a mail that is under way.
    requestsPerMinute: 100_000,
    trustProxy: false,
    showProblem: (request, { code }) => showProblem(request.say, languageChoices(request), code),
  })
  addHealth(web, { smtp: async () => catcher.isListening() })
  registerApi(web, messages)
  registerPages(web, messages)
  return web
}
