import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { createMovableClock } from '../../platform/clock.ts'
import type { Worker } from '../../platform/jobs/queue.ts'
import { openLog } from '../../platform/log.ts'
import { openPost } from '../../platform/mail/index.ts'
import { root } from '../../platform/root.ts'
import { createHeldQueue } from '../../platform/testing/held-queue.ts'
import { startTestDatabase } from '../../platform/testing/start-database.ts'
import { createVisitor, type Visitor } from '../../platform/testing/visitor.ts'
import { createSealedBox, newKey } from '../sealed-box.ts'
import { codeAt, seedFromText } from '../second-factors/totp.ts'
import type { IdentityWorkplace } from '../workplace.ts'

/** How the application under test is made; given by the test, for only main may know the app. */
export interface TestedLogin {
  readonly createApp: (
    workplace: IdentityWorkplace,
    options: { requestsPerMinute: number; trustProxy: boolean; checkKeys: () => Promise<boolean> },
  ) => Promise<FastifyInstance>
  readonly workersOf: (workplace: IdentityWorkplace) => Readonly<Record<string, Worker>>
  /** Evaluation, unless the limits of production are tested. */
  readonly mode?: IdentityWorkplace['services']['mode']
}

/** A mail as the test reads it. */
export interface CaughtMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Login on a fresh database with a real SMTP server behind its post; jobs run when the test says so. */
export async function startTestLogin({ createApp, workersOf, mode = 'evaluation' }: TestedLogin) {
  const clock = createMovableClock()
  const database = await startTestDatabase([join(root, 'src/identity/migrations')])
  const log = openLog({ name: 'test', level: 'fatal' })
  const mails: CaughtMail[] = []
  const smtp = await catchMails(mails)
  const post = openPost({ smtpUrl: smtp.url, from: 'Login <login@kulturport.example>', log })
  const queue = createHeldQueue()
  const { jobs } = queue
  const services = {
    post,
    deviceClock: clock,
    sealedBox: createSealedBox(newKey()),
    publicUrl: 'http://login.test',
    licensingUrl: 'http://kulturport.test',
    supportAddress: 'help@kulturport.example',
    controller: 'Example Agency, 1 Square',
    mode,
  }
  const workplace: IdentityWorkplace = { database, queue, clock, log, services }
  const server = await createApp(workplace, {
    requestsPerMinute: 1e6,
    trustProxy: false,
    checkKeys: async () => true,
  })
  const workers = workersOf(workplace)
  return {
    workplace,
    server,
    clock,
    mails,
    jobs,
    visitor: (language?: string): Visitor => createVisitor(server, language),
    /** Does the work that was queued; mails are in `mails` afterwards. */
    work: async () => {
      while (jobs.length > 0)
        for (const job of jobs.splice(0)) await workers[job.queue]?.(JSON.parse(JSON.stringify(job.data)))
    },
    close: async () => {
      await server.close()
      await post.close()
      await smtp.close()
      await database.close()
    },
  }
}

export type TestLogin = Awaited<ReturnType<typeof startTestLogin>>

async function catchMails(mails: CaughtMail[]) {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, reply) => {
      simpleParser(stream).then(({ subject = '', text = '' }) => {
        const [to] = session.envelope.rcptTo
        mails.push({ to: to?.address ?? '', subject, text })
        reply()
      }, reply)
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await new Promise<void>(resolve => listening.once('listening', resolve))
  const address: AddressInfo | string | null = listening.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}

/** The path of the first link in a mail. */
export function linkIn(mail: CaughtMail | undefined): string {
  const found = /http:\/\/login\.test(\/\S+)/.exec(mail?.text ?? '')?.[1]
  if (found === undefined) throw new Error('no link in the mail')
  return found
}

/** A hidden or typed value that stands in a page's form. */
export function valueIn(page: string, name: string): string {
  const tag = page.match(/<input[^>]*>/g)?.find(input => input.includes(` name="${name}"`))
  return /value="([^"]*)"/.exec(tag ?? '')?.[1] ?? ''
}

/** The code that an app with this secret shows now. */
export function codeOf(login: TestLogin, secret: string): string {
  return codeAt(seedFromText(secret.replaceAll(' ', '')), login.clock.now())
}

export const goodPassword = 'grøn teltpæl under broen'

interface Registering {
  readonly login: TestLogin
  readonly visitor: Visitor
  readonly continuePath?: string
  /** Without recovery codes the account is incomplete. */
  readonly withoutRecoveryCodes?: boolean
}

/** Goes from nothing to a complete account: an authenticator code and recovery codes; gives the code's secret. */
export async function register(
  { login, visitor, continuePath, withoutRecoveryCodes = false }: Registering,
  email: string,
): Promise<string> {
  await activate({ login, visitor, ...(continuePath === undefined ? {} : { continuePath }) }, email)
  const page = await visitor.get('/account/authenticator-codes/new')
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(page.body)?.[1] ?? ''
  const added = await visitor.post('/account/authenticator-codes/new', {
    offer: valueIn(page.body, 'offer'),
    name: 'Phone',
    code: codeOf(login, secret),
  })
  if (added.statusCode !== 303) throw new Error(`enrolment answered ${added.statusCode}`)
  if (!withoutRecoveryCodes) await makeRecoveryCodes(visitor)
  return secret
}

/** Goes from nothing to the first password; a second factor is still missing. */
export async function activate({ login, visitor, continuePath }: Registering, email: string): Promise<void> {
  const going = continuePath === undefined ? {} : { continue: continuePath }
  const person = {
    firstName: 'Karen',
    lastName: 'Holm',
    email,
    emailAgain: email,
    language: 'en',
    privacyRead: 'yes',
  }
  await visitor.post('/create-account', { ...person, ...going })
  await login.work()
  const link = new URL(
    linkIn(login.mails.findLast(mail => mail.to === email)),
    'http://login.test',
  ).searchParams.get('link')
  await visitor.post('/activate', { link: link ?? '', password: goodPassword, passwordAgain: goodPassword })
}

/** Makes recovery codes in a signed-in browser, and confirms them by the first. */
export async function makeRecoveryCodes(visitor: Visitor): Promise<void> {
  const page = (await visitor.get('/account/recovery-codes/new')).body
  const code = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\b/.exec(page)?.[0] ?? ''
  const made = await visitor.post('/account/recovery-codes/new', { offer: valueIn(page, 'offer'), code })
  if (made.statusCode !== 303) throw new Error(`recovery codes answered ${made.statusCode}`)
}
