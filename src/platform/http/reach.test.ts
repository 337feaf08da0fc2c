import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { afterEach, describe, expect, test } from 'vitest'
import { tlsCertificate, tlsKey } from '../../../e2e/production/tls.ts'
import { findFreePort } from '../testing/free-port.ts'
import { addHealth, atMostEvery } from './health.ts'
import { reach } from './reach.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function listen(server: Server): Promise<number> {
  open.push(server)
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

const plain = (answer: RequestListener) => listen(createServer(answer))

async function troubleAt(address: string, usesProxy = false) {
  const reached = await reach(address, { usesProxy })
  return reached.ok ? 'none' : [reached.isLasting, reached.trouble.message]
}

describe('setup 7, what keeps an application from another is told with what to change:', () => {
  test('nothing where it answers', async () => {
    const port = await plain((_request, response) => response.end('{}'))
    expect(await troubleAt(`http://localhost:${port}/`)).toBe('none')
  })

  test('an authority that Node.js does not know', async () => {
    const secure = createSecureServer({ key: tlsKey, cert: tlsCertificate }, (_request, response) =>
      response.end(),
    )
    const origin = `https://localhost:${await listen(secure)}`
    expect(await troubleAt(`${origin}/x`)).toEqual([
      true,
      `the certificate of ${origin} is of an authority that is not known here (DEPTH_ZERO_SELF_SIGNED_CERT): name a file with its certificate in NODE_EXTRA_CA_CERTS`,
    ])
  })

  test('nobody there, and the proxy that may be in between', async () => {
    const origin = `http://localhost:${await findFreePort()}`
    expect(await troubleAt(`${origin}/`)).toEqual([false, `${origin} cannot be reached (ECONNREFUSED)`])
    expect(await troubleAt(`${origin}/`, true)).toEqual([
      false,
      `${origin} cannot be reached (ECONNREFUSED); requests go by a proxy (NODE_USE_ENV_PROXY), unless NO_PROXY names localhost`,
    ])
  })

  test('another answer', async () => {
    const port = await plain((_request, response) => response.writeHead(502).end())
    expect(await troubleAt(`http://localhost:${port}/x`)).toEqual([
      false,
      `http://localhost:${port}/x answers 502`,
    ])
  })

  test('no answer, after four seconds', async () => {
    const port = await plain(() => undefined)
    const before = performance.now()
    expect(await troubleAt(`http://localhost:${port}/x`)).toEqual([
      false,
      `http://localhost:${port} cannot be reached (no answer in time)`,
    ])
    const waited = performance.now() - before
    expect([waited > 3_500, waited < 20_000]).toEqual([true, true])
    for (const server of open) server.closeAllConnections()
  })
})

test('setup 7, strangers who ask for the health of one application ask the other once', async () => {
  let asked = 0
  const port = await plain((_request, response) => {
    asked += 1
    response.end()
  })
  const check = async () => (await reach(`http://localhost:${port}/`, { usesProxy: false })).ok
  const server = Fastify()
  addHealth(server, { other: atMostEvery(60_000, check) })
  const answers = await Promise.all(Array.from({ length: 50 }, () => server.inject('/health')))
  expect([new Set(answers.map(answer => answer.statusCode)), asked]).toEqual([new Set([200]), 1])
})

test('a check is made again after its time', async () => {
  let made = 0
  const check = atMostEvery(30, async () => {
    made += 1
    return true
  })
  await Promise.all([check(), check()])
  await new Promise(resolve => setTimeout(resolve, 40))
  await check()
  expect(made).toBe(2)
})
