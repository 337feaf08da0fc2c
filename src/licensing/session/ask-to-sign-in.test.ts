import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedOperators, seedRole } from '../../../development/seed-register.ts'
import { MINUTE } from '../../platform/durations.ts'
import { newId } from '../../platform/identifiers.ts'
import { perform } from '../../platform/perform.ts'
import { createVisitor, type Visitor } from '../../platform/testing/visitor.ts'
import { theClock } from '../actor.ts'
import { createLicensingApp } from '../app.ts'
import { roleWorkers } from '../roles/jobs.ts'
import { personOfAccount } from '../roles/testing/start-pages.tsx'
import { openTestWorkplace, type TestWorkplace } from '../roles/testing/test-workplace.ts'
import { openSession } from './actions/open-session.ts'
import { stubLogin } from './testing/stub-login.ts'

let opened: TestWorkplace
let server: FastifyInstance

beforeAll(async () => {
  opened = await openTestWorkplace()
  const { workplace } = opened
  await workplace.queue.start(roleWorkers(workplace))
  server = await createLicensingApp(workplace, {
    login: stubLogin,
    requestsPerMinute: 1000,
    trustProxy: false,
    supportAddress: 'help@kulturport.example',
    controller: 'Example Agency',
  })
  await seedOperators(workplace)
  for (const accountId of ['olga.officer', 'dora.lund', 'eva.enke']) {
    const authority = accountId === 'olga.officer' ? 'DK-CENTRAL' : 'DE-CENTRAL'
    const role = { kind: 'authority-officer', authority } as const
    await seedRole(workplace, { person: personOfAccount(accountId), role, isAdministrator: true })
  }
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await server.close()
  await opened.database.close()
})

async function signIn(visitor: Visitor, accountId: string): Promise<void> {
  const { workplace, clock } = opened
  const input = { accountId, level: 'two-factor', confirmedAt: clock.now(), idToken: 'token' }
  const session = await perform(workplace, openSession, { actor: theClock, input })
  if (session.ok) visitor.cookies.set('kulturport_session', session.value.secret)
}

async function enter(accountId: string, language = 'da'): Promise<Visitor> {
  const visitor = createVisitor(server, language)
  await signIn(visitor, accountId)
  return visitor
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' }

const plain = (text: string) => text.replace(/&(\w+);/g, (all, entity) => entities[entity] ?? all)

/** The fields that stand unseen on a page, in their order. */
function hiddenIn(page: string): (readonly [string, string])[] {
  const tags = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  return tags.map(([, name = '', value = '']) => [plain(name), plain(value)] as const)
}

const key = () => newId(opened.clock.now())

async function findCustomsOffice(visitor: Visitor): Promise<string> {
  const page = (await visitor.get('/roles/authority?country=DK')).body
  return /value="(customs:[^"]+)"/.exec(page)?.[1] ?? ''
}

test('S7 what was sent too late stands on the answer, and acts once when it is sent again', async () => {
  const visitor = await enter('dora.lund')
  const form = {
    _key: key(),
    country: 'DK',
    organisation: await findCustomsOffice(visitor),
    information: 'Toldskuret "Nord" <b>& co.</b>\nLinje to',
  }
  opened.clock.moveBy(61 * MINUTE)
  const late = await visitor.post('/roles/authority', form)
  expect(late.statusCode).toBe(401)
  expect(late.headers['cache-control']).toBe('no-store')
  expect(late.body).toContain('Det skete, fordi der ikke blev gjort noget i 60 minutter')
  expect(late.body).toMatch(/<a href="\/sign-in\?continue=\/signed-in" target="_blank" rel="noopener"/)
  expect(late.body).toContain('action="/roles/authority"')
  expect(late.body).toContain('&lt;b>&amp; co.')
  expect(late.body).not.toContain('?language=')
  const kept = Object.fromEntries(hiddenIn(late.body))
  expect(kept).toEqual(form)
  expect((await visitor.post('/roles/authority', kept)).statusCode).toBe(401)
  await signIn(visitor, 'dora.lund')
  for (const _ of ['first', 'again'])
    expect((await visitor.post('/roles/authority', kept)).headers.location).toBe('/profile?done=sent')
  expect((await visitor.get('/profile')).body.match(/Anmodet</g)).toHaveLength(1)
})

test('whoever signs in meanwhile sends it in the own name', async () => {
  const officer = await enter('olga.officer')
  const found = /href="\/users\/([0-9a-f-]{36})"/.exec((await officer.get('/users')).body)
  const path = `/users/${found?.[1]}/status`
  opened.clock.moveBy(61 * MINUTE)
  const late = await officer.post(path, { _key: key(), step: 'suspend', reason: 'Uklart' })
  expect(late.statusCode).toBe(401)
  await signIn(officer, 'eva.enke')
  expect((await officer.post(path, Object.fromEntries(hiddenIn(late.body)))).statusCode).toBe(404)
})

const posts = [
  '/roles/active',
  '/roles/authority',
  '/operators/new',
  '/operators/select/request',
  '/operators/x/correction',
  '/operators/x/status',
  '/profile/requests/x/withdrawal',
  '/work-list/x/approval',
  '/users/x/status',
  '/users/x/rights',
  '/importer-statements',
  '/importer-statements/x/good',
  '/importer-statements/x/deletion',
  '/importer-statements/x/copies',
  '/importer-statements/x/signature',
]

test.each(posts)('%s keeps what a stranger sent, and says nothing else', async path => {
  const visitor = createVisitor(server)
  const sent = { _key: key(), 'rows.0.name': 'Bowl', operators: ['one', 'two'] }
  const { statusCode, body } = await visitor.post(path, sent)
  expect(statusCode).toBe(401)
  expect(body).toContain('You have been logged out')
  expect(body).toContain(`action="${path}"`)
  expect(hiddenIn(body)).toEqual([
    ['_key', sent._key],
    ['rows.0.name', 'Bowl'],
    ['operators', 'one'],
    ['operators', 'two'],
  ])
})

async function postParts(path: string, form: FormData) {
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const headers = {
    'content-type': request.headers.get('content-type') ?? '',
    'sec-fetch-site': 'same-origin',
    accept: 'text/html',
  }
  return server.inject({
    method: 'POST',
    url: path,
    headers,
    payload: Buffer.from(await request.arrayBuffer()),
  })
}

test('files have to be chosen again, the texts beside them not to be typed again', async () => {
  const form = new FormData()
  form.append('type', 'INVOICE')
  form.append('file', new Blob(['%PDF-1.7 secret']), 'faktura.pdf')
  form.append('number', '17 "b"')
  const { statusCode, body } = await postParts('/importer-statements/x/supporting-documents', form)
  expect(statusCode).toBe(401)
  expect(body).toContain('Choose your files again')
  expect(body).toMatch(/<form[^>]*enctype="multipart\/form-data"/)
  expect(body).toMatch(/<input[^>]*type="file"[^>]*name="file"|<input[^>]*name="file"[^>]*type="file"/)
  expect(body).not.toContain('secret')
  expect(hiddenIn(body)).toEqual([
    ['type', 'INVOICE'],
    ['number', '17 "b"'],
  ])
})

test('several photographs are chosen in one field', async () => {
  const form = new FormData()
  form.append('_key', key())
  for (const name of ['a.jpg', 'b.jpg']) form.append('photographs', new Blob(['x']), name)
  const { body } = await postParts('/importer-statements/x/photographs/upload', form)
  expect(body.match(/<input[^>]*type="file"[^>]*>/g)).toEqual([expect.stringContaining(' multiple')])
})

test('more than a megabyte is not sent back, and no body makes the server fail', async () => {
  const visitor = createVisitor(server)
  const large = await visitor.post('/operators/new', { information: 'x'.repeat(1_000_001) })
  const many = await visitor.post('/operators/new', { a: Array.from({ length: 1001 }, () => '') })
  for (const { statusCode, body } of [large, many]) {
    expect(statusCode).toBe(401)
    expect(body.length).toBeLessThan(20_000)
    expect(body).toContain('it is too much to be kept')
    expect(body).not.toContain('Send again')
  }
  for (const [type, payload] of [
    ['application/json', '{"id":{"a":[1,null]},"name":"Bowl"}'],
    ['multipart/form-data', 'no boundary'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n'],
    ['text/plain', 'text'],
  ] as const) {
    const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' }
    const url = '/importer-statements/x/supporting-documents'
    const { statusCode } = await server.inject({ method: 'POST', url, headers, payload })
    expect([400, 401, 406, 415], type).toContain(statusCode)
  }
})

const tooMuch = [
  ['texts', Array.from({ length: 12 }, () => field('x'.repeat(95_000)))],
  ['fields', Array.from({ length: 60 }, () => field('x'))],
  ['files', Array.from({ length: 120 }, () => file('x'))],
  ['bytes of files', Array.from({ length: 3 }, () => file('x'.repeat(24_000_000)))],
] as const

function field(text: string): string {
  return `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n${text}\r\n`
}

function file(text: string): string {
  return `--x\r\nContent-Disposition: form-data; name="f"; filename="a.jpg"\r\n\r\n${text}\r\n`
}

test.each(tooMuch)('attack F3 a stranger’s form with too many %s is not kept', async (_what, parts) => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' }
  const payload = Buffer.from(`${parts.join('')}--x--\r\n`)
  const url = '/importer-statements/x/photographs/upload'
  const answer = await server.inject({ method: 'POST', url, headers, payload })
  expect([answer.statusCode, answer.body.includes('it is too much to be kept')]).toEqual([401, true])
})

test('attack F3 no more is read of a stranger’s form than is kept, and few at once', async () => {
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  const part = Buffer.from(field('x'.repeat(95_000)))
  const sent = await Promise.all(Array.from({ length: 12 }, () => sendAsLongAsTaken(address, part)))
  for (const { bytes, said } of sent) {
    expect(said).toContain('HTTP/1.1 401')
    expect(bytes).toBeLessThan(20_000_000)
  }
}, 60_000)

/** Sends a form of 86 MB as far as the server takes it. */
async function sendAsLongAsTaken(address: string, part: Buffer) {
  const socket = connect(Number(new URL(address).port), '127.0.0.1')
  let said = ''
  socket.on('data', data => {
    said += data.toString()
  })
  socket.on('error', () => undefined)
  const isOver = new Promise(resolve => socket.once('close', resolve))
  const head = 'POST /importer-statements HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\n'
  const type = `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: ${part.length * 900}\r\n\r\n`
  socket.write(head + type)
  for (let at = 0; at < 900 && !socket.destroyed; at += 1) {
    if (!socket.write(part)) await Promise.race([new Promise(go => socket.once('drain', go)), isOver])
  }
  await isOver
  return { bytes: socket.bytesWritten, said }
}

test('another site cannot have its own form shown', async () => {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'cross-site',
    accept: 'text/html',
  }
  const answer = await server.inject({ method: 'POST', url: '/operators/new', headers, payload: 'name=Evil' })
  expect(answer.statusCode).toBe(403)
  expect(answer.body).not.toContain('Evil')
})

test('the second tab says where to go on', async () => {
  const stranger = await createVisitor(server).get('/signed-in')
  expect(stranger.headers.location).toBe('/sign-in?continue=%2Fsigned-in')
  const visitor = await enter('dora.lund')
  expect((await visitor.get('/sign-in?continue=/signed-in')).headers.location).toBe('/signed-in')
  const page = await visitor.get('/signed-in')
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('tryk på “Send igen”')
})
