import { execFileSync, spawnSync } from 'node:child_process'
import { createHash, type X509Certificate } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLog } from '../log.ts'
import { makeCertifiedKey, writePem } from '../signatures/certificate.ts'
import {
  isAnchored,
  openHttpAuthority,
  openTestAuthority,
  type TestAuthority,
  type TimeStamp,
  verifyToken,
  verifyTokenOfDigest,
} from './index.ts'
import { readAnswer, writeRequest } from './request.ts'

const now = new Date('2026-05-01T10:00:00Z')
const log = openLog({ name: 'test', level: 'silent' })
const bytes = Buffer.from('what was there')
const digest = createHash('sha256').update(bytes).digest()

let directory: string
let local: TestAuthority
let stamp: TimeStamp

const open = (folder: string) => openTestAuthority({ dataDirectory: join(directory, folder), now: () => now })

async function stampBy(authority: TestAuthority): Promise<TimeStamp> {
  const stamped = await authority.stamp(digest)
  if (!stamped.ok) throw new Error(JSON.stringify(stamped.refusals))
  return stamped.value
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'time-stamps-'))
  local = await open('here')
  stamp = await stampBy(local)
})

afterAll(() => rm(directory, { recursive: true }))

describe('a token', () => {
  test('says when, by whom, and that it is for tests', () => {
    expect(stamp).toMatchObject({ time: now, isTest: true, authority: local.name })
    expect(local.name).toBe('Kulturport test time stamp – not qualified')
    expect(verifyToken(stamp.token, [bytes])).toMatchObject({
      ok: true,
      token: { time: now, isTest: true, serial: stamp.serial, authority: local.name },
    })
  })

  test('is of these bytes and no others', () => {
    const fault = { ok: false, fault: 'token-of-something-else' }
    expect(verifyToken(stamp.token, [bytes, Buffer.from('.')])).toEqual(fault)
    expect(verifyTokenOfDigest(stamp.token, createHash('sha256').update('other').digest())).toEqual(fault)
    expect(verifyTokenOfDigest(stamp.token, new Uint8Array())).toEqual(fault)
  })

  test('is found changed at every single byte', () => {
    for (let place = 0; place < stamp.token.length; place += 1) {
      const changed = Uint8Array.from(stamp.token)
      // A capital in a name differs by 0x20, and is none to the library.
      changed[place] = (changed[place] ?? 0) ^ (place % 2 === 0 ? 1 : 0x20)
      expect(verifyToken(changed, [bytes]).ok, `byte ${place}`).toBe(false)
    }
  })

  test.each([
    ['nothing', () => new Uint8Array()],
    ['half of it', () => stamp.token.slice(0, stamp.token.length / 2)],
    ['something behind it', () => new Uint8Array([...stamp.token, 0])],
    ['another structure', () => new Uint8Array([0x30, 0x03, 0x02, 0x01, 0x05])],
  ])('%s is no token', (_what, make) => {
    expect(verifyToken(make(), [bytes])).toEqual({ ok: false, fault: 'token-unreadable' })
  })

  test('of another authority is told from those that are believed, whatever its name', async () => {
    const other = await open('elsewhere')
    const verified = verifyToken((await stampBy(other)).token, [bytes])
    const anchored = (anchors: readonly X509Certificate[]) =>
      verified.ok && isAnchored(verified.token, anchors)
    expect([anchored(other.anchors), anchored(local.anchors), anchored([])]).toEqual([true, false, false])
  })
})

describe('an answer', () => {
  const ask = (authority: TestAuthority, asked = writeRequest(digest, local.anchors)) =>
    authority.answer(asked.der).then(answer => readAnswer(answer, asked))

  test('to what was asked is taken', async () => {
    expect(await ask(local)).toMatchObject({ ok: true, value: { time: now } })
  })

  test('to an earlier question is not', async () => {
    const [one, other] = [writeRequest(digest, local.anchors), writeRequest(digest, local.anchors)]
    expect(readAnswer(await local.answer(one.der), other)).toMatchObject(reason('answer-to-another'))
  })

  test('about other bytes is not', async () => {
    const other = writeRequest(createHash('sha256').update('other').digest(), local.anchors)
    const asked = { ...other, digest }
    expect(readAnswer(await local.answer(other.der), asked)).toMatchObject(reason('token-of-something-else'))
  })

  test('of an authority that is not believed is not', async () => {
    expect(await ask(await open('elsewhere'))).toMatchObject(reason('authority-unknown'))
  })

  test('to nonsense is a rejection, and nonsense is no answer', async () => {
    const asked = writeRequest(digest, local.anchors)
    const rejection = await local.answer(new Uint8Array([1, 2, 3]))
    expect(readAnswer(rejection, asked)).toMatchObject({ refusals: [{ code: 'time-stamp-refused' }] })
    expect(readAnswer(new Uint8Array([1, 2, 3]), asked)).toMatchObject(reason('answer-unreadable'))
  })
})

function reason(said: string) {
  return { ok: false, refusals: [{ code: 'time-stamp-wrong', values: { reason: said } }] }
}

test('a certificate for another purpose, or out of its time, makes no stamp', async () => {
  const seal = await makeCertifiedKey({ commonName: 'x', now, purpose: 'document signing' })
  const early = await openTestAuthority({
    dataDirectory: join(directory, 'here'),
    now: () => new Date('2026-04-30'),
  })
  expect(await early.stamp(digest)).toMatchObject(reason('token-outside-certificate'))
  const late = await openTestAuthority({
    dataDirectory: join(directory, 'here'),
    now: () => new Date('2037-01-01'),
  })
  expect(await late.stamp(digest)).toMatchObject(reason('token-outside-certificate'))
  const folder = await mkdtemp(join(directory, 'sealing-'))
  await writeFile(join(folder, 'time-stamp-authority.pem'), `${await writePem(seal)}${seal.certificate}`)
  const unsuitable = await openTestAuthority({ dataDirectory: folder, now: () => now })
  expect(await unsuitable.stamp(digest)).toMatchObject(reason('token-of-unsuitable-certificate'))
})

test('the same authority is found at later starts, for nobody else to read', async () => {
  const again = await open('here')
  expect(again.anchors[0]?.fingerprint256).toBe(local.anchors[0]?.fingerprint256)
  const folder = join(directory, 'here')
  expect(await readdir(folder)).toEqual(['time-stamp-authority.pem'])
  expect((await stat(join(folder, 'time-stamp-authority.pem'))).mode & 0o777).toBe(0o600)
})

describe('over HTTP', () => {
  let server: Server | undefined

  async function authorityBehind(listener: RequestListener, patience?: number) {
    server?.close()
    server = createServer(listener)
    const listening = server
    await new Promise<void>(resolve => listening.listen(0, '127.0.0.1', resolve))
    const address = listening.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const url = `http://127.0.0.1:${port}/tsr`
    return openHttpAuthority({ url, log, anchors: local.anchors, ...(patience ? { patience } : {}) })
  }

  afterAll(() => server?.close())

  test('an authority answers', async () => {
    const types: (string | undefined)[] = []
    const authority = await authorityBehind(async (request, response) => {
      types.push(request.headers['content-type'])
      const pieces: Buffer[] = []
      for await (const piece of request) pieces.push(piece)
      response.end(await local.answer(Buffer.concat(pieces)))
    })
    expect(await authority.stamp(digest)).toMatchObject({ ok: true, value: { time: now, isTest: true } })
    expect(types).toEqual(['application/timestamp-query'])
  })

  const silent: RequestListener = () => undefined
  const endless: RequestListener = (_request, response) => {
    response.write(Buffer.alloc(200_000))
  }
  test.each<[string, RequestListener, string, string]>([
    [
      'is away for a while',
      (_, response) => void response.writeHead(503).end(),
      'time-stamp-authority-away',
      'status 503',
    ],
    ['does not answer', silent, 'time-stamp-authority-away', 'no answer in time'],
    ['does not end', endless, 'time-stamp-authority-away', 'the answer does not end'],
    [
      'sends somewhere else',
      (_, response) => void response.writeHead(307, { location: '/' }).end(),
      'time-stamp-authority-away',
      'no reason told',
    ],
    ['answers by a page', (_, response) => void response.end('<p>'), 'time-stamp-wrong', 'answer-unreadable'],
  ])('one that %s is a refusal', async (_what, listener, code, said) => {
    const authority = await authorityBehind(listener, 300)
    const refusal = { ok: false, refusals: [{ code, values: { reason: said } }] }
    expect(await authority.stamp(digest)).toMatchObject(refusal)
    server?.closeAllConnections()
  })

  test('one that was away is left alone for a while', async () => {
    let asked = 0
    const authority = await authorityBehind((_, response) => {
      asked += 1
      response.writeHead(503).end()
    })
    await authority.stamp(digest)
    expect(await authority.stamp(digest)).toMatchObject({ refusals: [{ code: 'time-stamp-authority-away' }] })
    expect(asked).toBe(1)
  })

  test('one that is not there is a refusal', async () => {
    const authority = openHttpAuthority({ url: 'http://127.0.0.1:1/', anchors: [], log })
    expect(await authority.stamp(digest)).toMatchObject({
      refusals: [{ code: 'time-stamp-authority-away' }],
    })
  })
})

const hasOpenssl = spawnSync('openssl', ['version']).status === 0

test.skipIf(!hasOpenssl)('openssl believes the token, and not of other bytes', async () => {
  const [token, issuer, data] = ['token.der', 'issuer.pem', 'data'].map(name => join(directory, name))
  if (!token || !issuer || !data) throw new Error()
  await Promise.all([
    writeFile(token, stamp.token),
    writeFile(issuer, `${local.anchors[0]}`),
    writeFile(data, bytes),
  ])
  const verify = ['ts', '-verify', '-in', token, '-token_in', '-CAfile', issuer]
  // openssl looks at the certificate by its own clock.
  const at = ['-attime', String(now.getTime() / 1000)]
  expect(String(execFileSync('openssl', [...verify, ...at, '-data', data]))).toContain('Verification: OK')
  expect(spawnSync('openssl', [...verify, ...at, '-data', issuer]).status).not.toBe(0)
  const told = String(execFileSync('openssl', ['ts', '-reply', '-in', token, '-token_in', '-text']))
  expect(told).toContain('May  1 10:00:00 2026 GMT')
})
