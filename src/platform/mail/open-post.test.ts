import { type AddressInfo, createServer } from 'node:net'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerEnvelope } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { email } from '../fields.ts'
import { readMailbox } from '../text/mailbox.ts'
import { sayIn } from '../words/say.ts'
import { letter } from './letter.ts'
import { MailFailure } from './mail-failure.ts'
import { openPost } from './open-post.ts'

const caught: { mail: ParsedMail; envelope: SMTPServerEnvelope }[] = []
const logged: unknown[] = []
const log = {
  info: (...line: unknown[]) => logged.push(line),
  warn: (...line: unknown[]) => logged.push(line),
}
const server = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  authOptional: true,
  onAuth: (_given, _session, reply) => reply(Object.assign(new Error('No'), { responseCode: 535 })),
  disableReverseLookup: true,
  onRcptTo: ({ address }, _session, reply) => {
    const refusals = new Map([
      ['full', [452, 'Full']],
      ['nobody', [550, 'No']],
      ['relayed', [550, '5.7.1 Relaying denied']],
    ])
    const [responseCode, text] = refusals.get(address.split('@')[0] ?? '') ?? []
    reply(text === undefined ? null : Object.assign(new Error(String(text)), { responseCode }))
  },
  onData: (stream, session, reply) => {
    simpleParser(stream).then(mail => {
      caught.push({ mail, envelope: session.envelope })
      reply()
    }, reply)
  },
})

let smtpUrl = ''
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  smtpUrl = `smtp://127.0.0.1:${portOf(server.server.address())}`
})
afterAll(() => new Promise<void>(resolve => server.close(resolve)))
beforeEach(() => {
  caught.length = 0
  logged.length = 0
})

const from = 'Kulturport <no-reply@kulturport.example>'
const footer = { application: 'Kulturport' }
const say = sayIn('da')

describe('a mail', () => {
  test('arrives with æøå and long lines as they were', async () => {
    const long = 'Blåbærgrød på Ærø '.repeat(200).trim()
    const composed = letter({ say, subject: 'Ærø, øl og åer 🏺', paragraphs: ['Kære Åse', long], footer })
    await sendOnce({ to: 'aase@example.org', ...composed })
    const { mail, envelope } = getOnly()
    expect(mail.subject).toBe('Ærø, øl og åer 🏺')
    expect(mail.text).toBe(composed.text)
    expect(mail.html).toBe(composed.html)
    expect(mail.headers.get('content-language')).toBe('da')
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail.from?.text).toBe('"Kulturport" <no-reply@kulturport.example>')
    expect(envelope.rcptTo.map(({ address }) => address)).toEqual(['aase@example.org'])
  })

  test('gets no header and no reader from a hostile name', async () => {
    const name = 'Eve\r\nBcc: victim@example.org\r\n\r\n<b>body</b>'
    const composed = letter({ say, subject: `Hej ${name}`, paragraphs: [name], footer })
    await sendOnce({ to: 'eve@example.org', ...composed, subject: `Hej ${name}` })
    const { mail, envelope } = getOnly()
    expect(mail.headers.has('bcc')).toBe(false)
    expect(mail.subject).toBe('Hej Eve Bcc: victim@example.org <b>body</b>')
    expect(envelope.rcptTo).toHaveLength(1)
    expect(JSON.stringify(logged)).not.toContain('eve@')
  })

  test.each(['a@b.dk, c@d.dk', 'a@b.dk\r\nBcc: c@d.dk', 'A <a@b.dk>', 'nobody', ''])(
    'is not sent to %j',
    async to => {
      await expect(sendOnce(simple(to))).rejects.toMatchObject({ code: 'address', permanent: true })
      expect(caught).toHaveLength(0)
    },
  )
})

describe('N2 whatever the door takes arrives', () => {
  test.each([
    "sean.o'brien@museum.example",
    'anna+kultur@privat.example',
    'r&d@museum.example',
    'a/b=c!#$%*?^_`{|}~-@museum.example',
    'søren@museum.example',
    'info@galleri-ærø.example',
    'info@xn--galleri-r-n3a3r.example',
    'anna@faß.example',
    'Anna Holm <anna@例え.テスト>',
    `${'x'.repeat(64)}@museum.example`,
  ])('%s', async typed => {
    const to = email.parse(typed)
    await sendOnce(simple(to))
    expect(getOnly().envelope.rcptTo.map(({ address }) => readMailbox(address))).toEqual([readMailbox(to)])
  })

  test('also an address that nobody has thought of', async () => {
    const post = openPost({ smtpUrl, from, log })
    const local = fc.string({
      unit: fc.constantFrom(...'aZ0.\'&+-_/=`{|}~^!#$%*?øЖ漢 ("\\,;<>:@[]'),
      minLength: 1,
      maxLength: 8,
    })
    const domain = fc.string({ unit: fc.constantFrom(...'aZ09-.æßЖ漢。_ (/%'), minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(local, domain, async (name, host) => {
        const read = email.safeParse(`${name}@${host}.example`)
        if (!read.success) return
        caught.length = 0
        await post.send(simple(read.data))
        expect(caught[0]?.envelope.rcptTo.map(({ address }) => readMailbox(address))).toEqual([
          readMailbox(read.data),
        ])
      }),
      { numRuns: 150 },
    )
    await post.close()
  })
})

describe('a failure', () => {
  test('of the server says whether to try again', async () => {
    await expect(sendOnce(simple('nobody@example.org'))).rejects.toMatchObject({
      code: 'refused',
      permanent: true,
    })
    await expect(sendOnce(simple('full@example.org'))).rejects.toMatchObject({
      code: 'refused',
      permanent: false,
    })
  })

  test.each([
    ['to relay for us', '550', () => sendOnce(simple('relayed@example.org'))],
    [
      'of our password',
      '535',
      () => sendOnce(simple('aase@example.org'), smtpUrl.replace('//', '//me:wrong@')),
    ],
  ])('%s is not the mail’s fault', async (_what, answer, send) => {
    await expect(send()).rejects.toMatchObject({ code: 'refused', permanent: false, answer })
  })

  test('keeps the reader’s address to itself', async () => {
    const failure = await sendOnce(simple('nobody@example.org')).catch((error: unknown) => error)
    expect(inspect(failure, { depth: 9 })).not.toContain('example.org')
  })

  test('to reach the server may pass', async () => {
    const post = openPost({ smtpUrl: `smtp://127.0.0.1:${await findClosedPort()}`, from, log })
    const failure = await post.send(simple('aase@example.org')).catch((error: unknown) => error)
    await post.close()
    expect(failure).toBeInstanceOf(MailFailure)
    expect(failure).toMatchObject({ code: 'unreachable', permanent: false })
    expect(logged).toEqual([
      [{ reason: 'unreachable', permanent: false, answer: expect.stringMatching(/^E/) }, 'mail not sent'],
    ])
  })

  test('of a silent server ends after the timeout', async () => {
    const silent = createServer()
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    const post = openPost({
      smtpUrl: `smtp://127.0.0.1:${portOf(silent.address())}`,
      from,
      log,
      timeout: 100,
    })
    await expect(post.send(simple('aase@example.org'))).rejects.toMatchObject({ code: 'unreachable' })
    await post.close()
    silent.close()
  })
})

test('a mail is dated by the given clock', async () => {
  const now = new Date('2027-02-03T04:05:06Z')
  const post = openPost({ smtpUrl, from, log, now: () => now })
  await post.send(simple('aase@example.org'))
  await post.close()
  expect(getOnly().mail.date).toEqual(now)
})

test('closing waits for the mails under way', async () => {
  const post = openPost({ smtpUrl, from, log })
  const sent = post.send(simple('aase@example.org'))
  await post.close()
  expect(caught).toHaveLength(1)
  await sent
})

function simple(to: string) {
  return { to, subject: 'Hej', text: 'Hej', html: '<p>Hej</p>', language: 'da' }
}

async function sendOnce(mail: ReturnType<typeof simple>, url = smtpUrl): Promise<void> {
  const post = openPost({ smtpUrl: url, from, log })
  await post.send(mail).finally(() => post.close())
}

function getOnly() {
  expect(caught).toHaveLength(1)
  const [only] = caught
  if (!only) throw new Error('No mail')
  return only
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('Not listening')
  return address.port
}

async function findClosedPort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const port = portOf(probe.address())
  await new Promise(resolve => probe.close(resolve))
  return port
}
