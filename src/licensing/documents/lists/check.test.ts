import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '../../../platform/files/index.ts'
import { giveLongLife, type SealOptions, seal } from '../../../platform/pdf/index.ts'
import { hostilePdfs } from '../../../platform/pdf/testing/hostile-pdfs.ts'
import { typeset } from '../../../platform/pdf/typeset.ts'
import { perform } from '../../../platform/perform.ts'
import { openTestAuthority } from '../../../platform/time-stamps/index.ts'
import { anonymous, type Person } from '../../actor.ts'
import { listLookups } from './actions/list-lookups.ts'
import { addDocumentListPages } from './pages/index.ts'
import { insertOperatorsAndPeople, insertStatements, statementId } from './testing/insert.ts'
import { operatorIds, people } from './testing/people.ts'
import { openTestServer, type TestServer } from './testing/test-server.ts'

let here: TestServer

beforeAll(async () => {
  here = await openTestServer(addDocumentListPages)
  const db = here.database.kysely
  await insertOperatorsAndPeople(db)
  const firm = { operatorId: operatorIds.firm, holderName: 'Galleri Havnegade ApS' }
  await insertStatements(db, { ...firm, status: 'VALID', title: 'Marble torso', from: 1 })
  await insertStatements(db, { ...firm, status: 'REPLACED', title: 'Old torso', from: 2 })
  await insertStatements(db, { ...firm, status: 'EXPIRED', title: 'Used torso', from: 3 })
  await insertStatements(db, { ...firm, status: 'DRAFT', title: 'Unfinished', from: 4 })
})

afterAll(() => here.close())

const address = (n: number, code = 'K7M2P-9QXR4') => `/check/ICGS.DK.2026.000000${n}?code=${code}`

test('a stranger learns that a document is genuine, its status, and nothing else', async () => {
  const answer = await here.as(anonymous).get(address(1))
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain('Genuine and valid')
  expect(answer.body).toContain('20 November 2026')
  expect(answer.body).not.toMatch(/Galleri|torso|Open the whole/i)
  expect((await here.as(anonymous).get(address(2))).body).toContain('Genuine, but replaced')
  expect((await here.as(anonymous).get(address(3))).body).toContain('Genuine, but used up')
  expect((await here.as(anonymous, 'da').get(address(1))).body).toContain('Ægte og gyldigt')
})

test('a wrong code, an unknown number and a draft look the same', async () => {
  const paths = [
    address(1, 'AAAAA-AAAAA'),
    address(9),
    address(4),
    '/check/nonsense?code=x',
    '/check/%00?code=%00',
  ]
  const bodies = await Promise.all(paths.map(path => here.as(anonymous).get(path)))
  const bare = bodies.map(({ statusCode, body }) => [statusCode, bareOf(body)])
  expect(new Set(bare.map(one => JSON.stringify(one))).size).toBe(1)
  expect(bare[0]?.[0]).toBe(404)
})

/** Without the addresses, which repeat what was asked. */
function bareOf(body: string): string {
  return body.replaceAll(/href="[^"]*"/g, '')
}

test('the form leads to the answer, forgives how it is typed, and says what is missing', async () => {
  const visitor = here.as(anonymous)
  expect((await visitor.get('/check')).body).toContain('Check a document')
  const asked = await visitor.get('/check?number=icgs.dk.2026.0000001&code=k7m2p9qxr4')
  expect(asked.statusCode).toBe(303)
  expect((await visitor.follow(asked)).body).toContain('Genuine and valid')
  const pasted = new URLSearchParams({ number: `http://localhost:3000${address(1)}`, code: '' })
  expect((await visitor.follow(await visitor.get(`/check?${pasted}`))).body).toContain('Genuine and valid')
  const empty = await visitor.get('/check?number=&code=')
  expect(empty.statusCode).toBe(422)
  expect(empty.body).toContain('Type the reference number')
  expect(empty.body).toContain('Type the check code')
  const long = await visitor.get(`/check?number=${'x'.repeat(10_000)}&code=1`)
  expect(long.statusCode).toBe(422)
})

test('an officer is led to the whole document by the same scan, and finds it again', async () => {
  const { statusCode, headers } = await here.as(people.customsOfficer).get(address(1))
  expect(statusCode).toBe(303)
  expect(headers.location).toBe(`/importer-statements/${statementId(1)}?done=checked`)
  expect((await here.as(people.customsOfficer).get(address(1, 'AAAAA-AAAAA'))).statusCode).toBe(404)
  const lookups = (actor: Person) => perform(here.workplace, listLookups, { actor, input: {} })
  expect(await lookups(people.customsOfficer)).toMatchObject({ ok: true, value: [{ id: statementId(1) }] })
  expect(await lookups(people.officer)).toEqual({ ok: true, value: [] })
  expect((await here.as(people.otherHolder).get(address(1))).body).not.toContain('Open the whole')
  expect((await here.as(people.holder).get(address(1))).body).toContain('Open the whole')
})

test('codes cannot be tried out: after thirty a minute the answer is to wait', async () => {
  const visitor = here.as(anonymous)
  const answers = []
  for (let n = 0; n < 31; n += 1)
    answers.push(await visitor.get(address(1, `AAAAA-AAA${String(n).padStart(2, '0')}`)))
  expect(answers.at(-1)?.statusCode).toBe(429)
  expect(answers.at(-1)?.body).toContain('Wait a minute')
})

async function send(bytes: Uint8Array, name = 'file', remoteAddress = '10.0.0.9') {
  const head = `--x\r\ncontent-disposition: form-data; name="${name}"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--x--\r\n')])
  const headers = {
    'content-type': 'multipart/form-data; boundary=x',
    'sec-fetch-site': 'same-origin',
    accept: 'text/html',
    'accept-language': 'en',
  }
  return here.server.inject({ method: 'POST', url: '/check/file', headers, payload, remoteAddress })
}

async function sealed(options: Partial<SealOptions> = {}) {
  const template = '#set document(title: "T")\n#set text(lang: "en")\n= T'
  const now = new Date('2026-11-20T09:00:00Z')
  const pdf = typeset({ template, data: {}, files: new Map(), now })
  const { seal: own } = here.workplace.services
  const at = here.workplace.clock.now()
  const written = { reason: 'Test', location: 'DK', at, name: 'Kulturport', ...options }
  const outcome = await seal(pdf, own, written)
  if (!outcome.ok) throw new Error('not sealed')
  return outcome.value
}

test('a file is unchanged, changed, without a seal, or no PDF', async () => {
  const bytes = await sealed()
  expect(sha256(bytes)).toHaveLength(64)
  expect((await send(bytes)).body).toContain('The file is unchanged')
  const changed = Buffer.from(bytes)
  changed[200] = (changed[200] ?? 0) ^ 1
  expect((await send(changed)).body).toMatch(/The file has been changed|carries no seal/)
  expect((await send(Buffer.from('%PDF-1.7\nnothing'))).body).toContain('carries no seal')
  const text = await send(Buffer.from('not a pdf'))
  expect(text.statusCode).toBe(422)
  expect(text.body).toContain('This is not a PDF')
  expect((await send(Buffer.alloc(0))).body).toContain('Choose the PDF file')
  expect((await send(Buffer.alloc(26 * 1024 * 1024))).body).toContain('too large')
})

test('whose time it is, is told for each seal and stamp, with the answer of EN 319 102-1', async () => {
  const { timeStamps } = here.workplace.services
  if (timeStamps === undefined) throw new Error('no authority')
  const { body: bySystem } = await send(await sealed(), 'file', '10.0.3.1')
  expect(bySystem).toContain('time of the system that sealed')
  expect(bySystem).toContain('passed')
  const lasting = await giveLongLife(await sealed({ timeStamps, at: new Date() }), timeStamps)
  const { body } = await send(lasting.ok ? lasting.value : new Uint8Array(), 'file', '10.0.3.2')
  expect(body).toContain('The file is unchanged')
  expect(body).toContain('Time stamp of the whole document')
  expect(body.match(/time by a test stamp, which is not qualified/g)).toHaveLength(2)
})

test('a seal that was set out of its time is told as that, not as a change', async () => {
  const { body } = await send(await sealed({ at: new Date('2000-01-01') }), 'file', '10.0.3.4')
  expect(body).toContain('The seal was not in force')
  expect(body).toContain('failed (NOT_YET_VALID)')
})

test('stamps of strangers leave it open, and the reason stands below', async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'strangers-'))
  const timeStamps = await openTestAuthority({ dataDirectory, now: () => new Date() })
  const { body } = await send(await sealed({ timeStamps, at: new Date() }), 'file', '10.0.3.3')
  expect(body).toContain('It cannot be decided')
  expect(body).toContain('indeterminate (NO_CERTIFICATE_CHAIN_FOUND)')
  expect(body).toContain('comes from nobody whom this Kulturport knows')
})

test('attack F1 a file sealed here is known by its digest and not opened at all', async () => {
  const bytes = hostilePdfs['a cross-reference stream of 20 kB that unpacks to 20 MB']?.() ?? new Uint8Array()
  const kept = { status: 'VALID', title: 'Sealed', from: 5, sealedFile: sha256(bytes) } as const
  const holder = { operatorId: operatorIds.firm, holderName: 'Galleri Havnegade ApS' }
  await insertStatements(here.database.kysely, { ...holder, ...kept })
  const answer = await send(bytes, 'file', '10.0.1.1')
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain('The file is unchanged')
  expect(answer.body).toContain('Kulturport issued on 20 November 2026')
})

test('attack F1 a file that costs too much is answered, and everybody else meanwhile', async () => {
  const bytes =
    hostilePdfs['a cross-reference stream of 97 kB that unpacks to 100 MB']?.() ?? new Uint8Array()
  const answering = send(bytes, 'file', '10.0.1.2')
  const meanwhile = performance.now()
  await here.server.inject({ url: address(1), remoteAddress: '10.0.1.4' })
  expect(performance.now() - meanwhile).toBeLessThan(1_000)
  const answer = await answering
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain('The file cannot be examined')
})

test('attack F1 many at once are asked to come again in a moment', async () => {
  const bytes =
    hostilePdfs['a cross-reference stream of 97 kB that unpacks to 100 MB']?.() ?? new Uint8Array()
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => send(bytes, 'file', `10.0.2.${n}`)))
  const busy = answers.filter(({ statusCode }) => statusCode === 503)
  expect(busy.length).toBeGreaterThan(8)
  expect(busy[0]?.body).toContain('Choose the file again in a moment')
  expect(answers.every(({ statusCode }) => [200, 503].includes(statusCode))).toBe(true)
})

test.each([
  ['a byte order mark', '\xef\xbb\xbf'],
  ['a line end', '\r\n'],
])('F4 a sealed file behind %s is a PDF that has been changed', async (_what, prefix) => {
  const answer = await send(
    Buffer.concat([Buffer.from(prefix, 'latin1'), await sealed()]),
    'file',
    '10.0.1.3',
  )
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain('The file has been changed')
})
