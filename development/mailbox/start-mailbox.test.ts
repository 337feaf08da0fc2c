import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { letter } from '../../src/platform/mail/letter.ts'
import { openPost } from '../../src/platform/mail/open-post.ts'
import { sayIn } from '../../src/platform/words/say.ts'
import { messageSchema } from './message.ts'
import { type Mailbox, startMailbox } from './start-mailbox.ts'

const directory = mkdtempSync(join(tmpdir(), 'mailbox-'))
const from = 'Kulturport <no-reply@kulturport.example>'
const log = { info: () => undefined, warn: () => undefined }
const welcome = letter({
  say: sayIn('da'),
  subject: 'Bekræft din e-mailadresse på Ærø',
  paragraphs: ['Kære Åse'],
  action: { label: 'Bekræft', href: 'https://login.example/confirm?a=1&b=2' },
  footer: { application: 'Kulturport' },
})
const hostile = {
  from,
  to: 'eve@example.org',
  subject: '<script>alert(1)</script>',
  text: 'javascript:alert(1)\n<script>alert(2)</script>',
  html: '<!doctype html><html><head><title>x</title></head><body><script>alert(3)</script></body></html>',
}

let mailbox: Mailbox
beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0, directory })
  const post = openPost({ smtpUrl: mailbox.smtpUrl, from, log, now: () => new Date('2026-05-04T08:00:00Z') })
  await post.send({ to: 'aase@example.org', ...welcome })
  await post.close()
  const transport = createTransport(mailbox.smtpUrl)
  await transport.sendMail(hostile)
  await transport.sendMail({
    from,
    to: ['bo@example.org', 'Aase@example.org'],
    bcc: 'cy@example.org',
    text: 'Hej',
  })
  transport.close()
})
afterAll(async () => {
  await mailbox.close()
  rmSync(directory, { recursive: true })
})

describe('the API', () => {
  test('gives the mails to one address, newest first', async () => {
    const [second, first, ...others] = await fetchMessages('?to=AASE@example.org')
    expect(others).toEqual([])
    expect(second).toMatchObject({ to: 'Aase@example.org', subject: '', html: '' })
    expect(first).toMatchObject({
      to: 'aase@example.org',
      subject: welcome.subject,
      text: welcome.text,
      html: welcome.html,
      date: '2026-05-04T08:00:00.000Z',
    })
  })

  test('gives all mails, one for each reader, hidden ones too', async () => {
    const readers = (await fetchMessages('')).map(({ to }) => to)
    expect(readers).toEqual([
      'cy@example.org',
      'Aase@example.org',
      'bo@example.org',
      'eve@example.org',
      'aase@example.org',
    ])
    expect(await fetchMessages('?to=example.org')).toEqual([])
  })

  test('tells that it is well', async () => {
    const answer = await fetch(`${mailbox.httpUrl}/health`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ status: 'ok' })
  })
})

describe('the pages', () => {
  test('list the mails and filter them by part of an address', async () => {
    const { body } = await openPage('/')
    expect(body).toContain('5 e-mails')
    expect(body).toContain('Bekræft din e-mailadresse på Ærø')
    expect(body).toContain('(no subject)')
    const filtered = await openPage('/?to=eve')
    expect(filtered.body).toContain('1 e-mail<')
    expect(filtered.body).not.toContain('Ærø')
    expect((await openPage('/?to=nobody')).body).toContain('No e-mails to nobody')
  })

  test('speak the language that is asked for', async () => {
    expect((await openPage('/?language=da')).body).toMatch(/<html lang="da">.*Postkasse/)
    expect((await openPage('/', { 'accept-language': 'da' })).body).toContain('<html lang="da">')
  })

  test('show a mail with its links', async () => {
    const { body } = await openPage(await addressOf('aase@example.org'))
    expect(body).toContain('Kære Åse')
    expect(body).toContain('href="https://login.example/confirm?a=1&amp;b=2"')
    expect(body).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
  })

  test('run nothing that a mail brings', async () => {
    const address = await addressOf('eve@example.org')
    const page = await openPage(address)
    expect(page.status).toBe(200)
    expect(page.body).not.toContain('<script>')
    expect(page.body).not.toContain('href="javascript')
    expect(page.policy).toContain("script-src 'self'")
    expect(page.policy).toContain("frame-src 'self'")
    const framed = await openPage(`${address}/html`)
    expect(framed.policy).toMatch(/^default-src 'none'.*sandbox allow-popups/)
    expect(framed.policy).not.toContain('script-src')
    expect(framed.body).toContain('<head><base target="_blank">')
  })

  test('say so when a mail does not exist', async () => {
    for (const address of ['/messages/999', '/messages/..%2f1', '/messages/999/html', '/elsewhere']) {
      const { status, body } = await openPage(address)
      expect(status).toBe(404)
      expect(body).toContain('This e-mail does not exist')
    }
  })
})

test('a restart keeps the mails', async () => {
  const before = await fetchMessages('')
  await mailbox.close()
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0, directory })
  expect(await fetchMessages('')).toEqual(before)
})

test('a port in use is an error', async () => {
  const smtpPort = Number(new URL(mailbox.smtpUrl).port)
  await expect(startMailbox({ smtpPort, httpPort: 0, directory })).rejects.toThrow('EADDRINUSE')
  const httpPort = Number(new URL(mailbox.httpUrl).port)
  await expect(startMailbox({ smtpPort: 0, httpPort, directory })).rejects.toThrow('EADDRINUSE')
})

async function fetchMessages(query: string) {
  const answer = await fetch(`${mailbox.httpUrl}/api/messages${query}`)
  return z.array(messageSchema).parse(await answer.json())
}

async function addressOf(to: string): Promise<string> {
  const message = (await fetchMessages('')).find(candidate => candidate.to === to)
  return `/messages/${message?.id}`
}

async function openPage(address: string, headers: Record<string, string> = {}) {
  const answer = await fetch(mailbox.httpUrl + address, { headers: { accept: 'text/html', ...headers } })
  const policy = answer.headers.get('content-security-policy') ?? ''
  return { status: answer.status, policy, body: await answer.text() }
}
