import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { h } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { openLog } from '../log.ts'
import { type ConnectionLimits, usualConnections } from './connection-limits.ts'
import { addHealth } from './health.ts'
import { createServer } from './server.ts'

const large = Buffer.alloc(40 * 1_048_576, 'x')
const patient: ConnectionLimits = { ...usualConnections, headers: 60_000, idle: 60_000, unread: 60_000 }

const opened: FastifyInstance[] = []
const sockets: Socket[] = []

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await Promise.all(opened.splice(0).map(server => server.close()))
})

async function start(limits: Partial<ConnectionLimits>, trustProxy = false): Promise<number> {
  const server = await createServer({
    log: openLog({ name: 'test', level: 'silent' }),
    publicUrl: 'http://kulturport.example',
    requestsPerMinute: 100_000,
    trustProxy,
    showProblem: (_request, { code }) => h('p', {}, code),
    connections: { ...patient, ...limits },
    before: request => request.url === '/engine',
  })
  opened.push(server)
  addHealth(server, {})
  server.get('/large', (_request, reply) => reply.send(large))
  server.post('/refused', (_request, reply) => reply.code(401).send('sign in'))
  server.post('/first-file', async (request, reply) => {
    await (await request.file())?.toBuffer()
    return reply.code(422).send('no picture')
  })
  server.post('/bytes', { config: { crossSite: true } }, async request => {
    let bytes = 0
    for await (const part of request.parts())
      if (part.type === 'file') bytes += (await part.toBuffer()).length
    return `${bytes} bytes`
  })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  return Number(new URL(address).port)
}

/** A connection, what it has said so far, and whether it has ended. */
async function open(port: number, text = '') {
  const socket = connect(port, '127.0.0.1')
  sockets.push(socket)
  socket.on('error', () => undefined)
  const line = { socket, said: '', hasEnded: false }
  socket.on('data', data => {
    line.said += data.toString('latin1')
  })
  socket.once('close', () => {
    line.hasEnded = true
  })
  await once(socket, 'connect')
  socket.write(text)
  return line
}

type Line = Awaited<ReturnType<typeof open>>

async function until(isSo: () => boolean, patience = 5_000): Promise<boolean> {
  for (let waited = 0; waited < patience && !isSo(); waited += 10) await wait(10)
  return isSo()
}

const isEnded = (line: Line) => until(() => line.hasEnded)
const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: kulturport.example\r\n\r\n`
const post = (path: string, length: number, type = 'multipart/form-data; boundary=x') =>
  `POST ${path} HTTP/1.1\r\nHost: kulturport.example\r\nOrigin: http://kulturport.example\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`
const before = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
const after = '\r\n--x--\r\n'

/** Sends a body a little at a time, as long as the connection lasts or `times` says. */
async function trickle(line: Line, piece: string, every: number, times = Infinity): Promise<void> {
  for (let sent = 0; sent < times && !line.hasEnded; sent += 1) {
    line.socket.write(piece)
    await wait(every)
  }
}

test.each([
  ['nothing at all', ''],
  ['half a request line', 'GET /hea'],
  ['headers without an end', 'GET /health HTTP/1.1\r\nHost: kulturport.example\r\nX-A: '],
])('attack F7 a connection that sends %s is ended', async (_what, text) => {
  const line = await open(await start({ headers: 200 }), text)
  expect(await isEnded(line)).toBe(true)
})

test('attack F7 headers that come letter by letter are ended', async () => {
  const line = await open(await start({ headers: 300 }), 'GET /health HTTP/1.1\r\nX-A: ')
  await trickle(line, 'a', 50, 100)
  expect(line.hasEnded).toBe(true)
})

test('attack F7 a connection that has had its answer is ended when nothing follows', async () => {
  const line = await open(await start({ idle: 100 }), get('/health'))
  expect(await until(() => line.said.includes('200 OK'))).toBe(true)
  expect(await isEnded(line)).toBe(true)
})

test('attack F7 a peer that has closed its half is answered and let go', async () => {
  const line = await open(await start({}), get('/health'))
  line.socket.end()
  expect(await isEnded(line)).toBe(true)
  expect(line.said).toContain('200 OK')
})

const pace = { bytesPerSecond: 10_000, grace: 400 }

test('attack F7 a body that comes ten bytes at a time is ended', async () => {
  const line = await open(await start({ pace }), post('/bytes', 1_000_000) + before)
  await trickle(line, '0123456789', 20, 200)
  expect(line.hasEnded).toBe(true)
})

test.each(['/bytes', '/engine'])('attack F7 a body that stands still is ended at %s', async path => {
  expect(await isEnded(await open(await start({ pace }), post(path, 1000)))).toBe(true)
})

test('attack F7 a slow line that keeps the pace takes as long as it needs', async () => {
  const pieces = 40
  const piece = 'x'.repeat(1_000)
  const length = before.length + pieces * piece.length + after.length
  const line = await open(await start({ pace, headers: 200, idle: 200 }), post('/bytes', length) + before)
  await trickle(line, piece, 50, pieces)
  line.socket.write(after)
  expect(await until(() => line.said.includes('40000 bytes'))).toBe(true)
})

test('attack F7 a line that was fast before may stand still for a moment', async () => {
  const length = before.length + 100_000 + after.length
  const line = await open(await start({ pace }), post('/bytes', length) + before + 'x'.repeat(50_000))
  await wait(300)
  line.socket.write('x'.repeat(50_000) + after)
  expect(await until(() => line.said.includes('100000 bytes'))).toBe(true)
})

test('attack F7 an answer that nobody reads is ended, one that is read slowly is not', async () => {
  const port = await start({ pace })
  const deaf = await open(port)
  deaf.socket.pause()
  deaf.socket.write(get('/large'))
  const slow = await open(port, get('/large'))
  for (let at = 0; at < 20; at += 1) {
    slow.socket.pause()
    await wait(20)
    slow.socket.resume()
    await wait(30)
  }
  expect(await until(() => slow.said.length > large.length)).toBe(true)
  expect(slow.hasEnded).toBe(false)
  deaf.socket.resume()
  expect(await isEnded(deaf)).toBe(true)
  expect(deaf.said.length).toBeLessThan(large.length)
})

test.each([
  ['a large one', 50_000_000],
  ['a small one', 1_000],
])('attack F7 the rest of a body is not waited for after the answer: %s', async (_what, length) => {
  const line = await open(await start({ unread: 200 }), post('/refused', length) + before)
  expect(await until(() => line.said.includes('sign in'))).toBe(true)
  expect(await isEnded(line)).toBe(true)
})

test('attack F7 who sends too large a form is told so before the connection ends', async () => {
  const form = post('/refused', 5_000_000, 'application/x-www-form-urlencoded')
  const line = await open(await start({ unread: 500 }), `${form}a=${'x'.repeat(100_000)}`)
  expect(await until(() => line.said.includes('too-large'))).toBe(true)
  expect(line.hasEnded).toBe(false)
  expect(await isEnded(line)).toBe(true)
})

test('attack F7 a small rest that comes is let in, so that the answer can be read', async () => {
  const line = await open(await start({ unread: 300 }), post('/refused', 1_000) + before)
  expect(await until(() => line.said.includes('sign in'))).toBe(true)
  line.socket.write('x'.repeat(1_000 - before.length) + get('/health'))
  expect(await until(() => line.said.includes('200 OK'))).toBe(true)
})

test('attack F7 the end of a large form that was nearly read is let in, and the next request answered', async () => {
  const part = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
  const file = `${part}${'x'.repeat(5_000_000)}\r\n--x`
  const end = '--\r\n'
  const head = post('/first-file', file.length + end.length, 'multipart/form-data; boundary=x')
  const line = await open(await start({ unread: 300 }), head + file)
  expect(await until(() => line.said.includes('no picture'))).toBe(true)
  line.socket.write(end + get('/health'))
  expect(await until(() => line.said.includes('200 OK'))).toBe(true)
})

test('attack F7 only so many connections are open at once, and health is told beyond', async () => {
  const port = await start({ most: 3, spare: 2 })
  const [first] = await Promise.all([open(port), open(port), open(port)])
  await wait(50)
  const one = await open(port, get('/large'))
  expect(await isEnded(one)).toBe(true)
  expect(one.said).toMatch(/^HTTP\/1.1 503 [\s\S]*retry-after: 30[\s\S]*busy/i)
  const engine = await open(port, get('/engine'))
  expect(await until(() => engine.said.includes(' 503 '))).toBe(true)
  const health = await open(port, get('/health'))
  expect(await until(() => health.said.includes('200 OK'))).toBe(true)
  const other = await open(port)
  expect([await isEnded(await open(port)), other.hasEnded]).toEqual([true, false])
  first.socket.destroy()
  other.socket.destroy()
  health.socket.destroy()
  await wait(50)
  const later = await open(port, get('/health'))
  expect(await until(() => later.said.includes('200 OK'))).toBe(true)
})

test.each([
  ['of one network', false, true],
  ['of one proxy are not counted', true, false],
])('attack F7 connections %s', async (_what, trustProxy, isRefused) => {
  const port = await start({ mostOfNetwork: 2 }, trustProxy)
  await Promise.all([open(port), open(port)])
  const third = await open(port, get('/health'))
  expect(await until(() => third.hasEnded || third.said.includes('200 OK'))).toBe(true)
  expect(third.hasEnded).toBe(isRefused)
})
