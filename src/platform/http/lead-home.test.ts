import type { FastifyInstance } from 'fastify'
import { h } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { openLog } from '../log.ts'
import { findFreePort } from '../testing/free-port.ts'
import { findHome } from './lead-home.ts'
import { createServer } from './server.ts'

const publicUrl = 'http://localhost:3000'
const home = (host: string, url = '/documents?q=vase', method = 'GET') =>
  findHome(publicUrl, { method, url, headers: { host } })

test.each(['127.0.0.1:3000', '127.1.2.3:3000', '[::1]:3000'])(
  'setup 10: %s leads to the same page at localhost',
  host => {
    expect(home(host)).toBe('http://localhost:3000/documents?q=vase')
  },
)

test.each([
  ['the public name itself', 'localhost:3000'],
  ['a stranger', 'kulturport.example:3000'],
  ['a name that only begins like this machine', '127.0.0.1.evil.example:3000'],
  ['another port, as behind a tunnel', '127.0.0.1:8080'],
  ['no host', ''],
  ['a host that is none', '127.0.0.1:3000@evil.example'],
])('setup 10: %s is led nowhere', (_what, host) => {
  expect(home(host)).toBeUndefined()
})

test('setup 10: behind a proxy, whose requests come from this machine, nobody is led anywhere', () => {
  const request = { method: 'GET', url: '/', headers: { host: '127.0.0.1' } }
  expect(findHome('http://kulturport.example', request)).toBeUndefined()
})

test.each(['//evil.example/', '/\\evil.example', 'http://evil.example/', '@evil.example/', '.evil.example/'])(
  'setup 10: %s leads to no other origin',
  url => {
    expect(new URL(home('127.0.0.1:3000', url) ?? '').origin).toBe(publicUrl)
  },
)

test('setup 10: forms and probes of health are answered where they came', () => {
  expect(home('127.0.0.1:3000', '/sign-in', 'POST')).toBeUndefined()
  expect(home('127.0.0.1:3000', '/health')).toBeUndefined()
})

const opened: FastifyInstance[] = []
afterEach(() => Promise.all(opened.splice(0).map(server => server.close())))

/** A server with an engine before it, asked by its number: `path` -> status and whereto. */
async function open(leadsHome: boolean) {
  const port = await findFreePort()
  const server = await createServer({
    log: openLog({ name: 'test', level: 'silent' }),
    publicUrl: `http://localhost:${port}`,
    leadsHome,
    requestsPerMinute: 1000,
    trustProxy: false,
    showProblem: () => h('p', {}),
    before: ({ url }, response) => url === '/engine' && response.end('engine') === response,
  })
  opened.push(server)
  server.get('/page', async () => 'page')
  await server.listen({ port, host: '127.0.0.1' })
  return async (path: string) => {
    const { status, headers } = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })
    return [status, headers.get('location')?.replace(`:${port}`, ':PORT') ?? '']
  }
}

test('setup 10: a server of the evaluation leads home before anybody answers', async () => {
  const ask = await open(true)
  for (const path of ['/page', '/engine', '/nowhere'])
    expect(await ask(path)).toEqual([307, `http://localhost:PORT${path}`])
})

test('setup 10: in production a request is answered whatever it calls this machine', async () => {
  const ask = await open(false)
  for (const path of ['/page', '/engine']) expect(await ask(path)).toEqual([200, ''])
})
