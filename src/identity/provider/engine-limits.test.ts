import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import { mostWrongProofs } from './engine-limits.ts'
import { type RealLogin, startRealLogin } from './testing/real-login.ts'

const most = 30
let login: RealLogin

beforeAll(async () => {
  login = await startRealLogin({ REQUESTS_PER_MINUTE: String(most), TRUST_PROXY: 'true' })
})
afterAll(() => login.close())
beforeEach(() => login.clock.moveBy(2 * MINUTE))

/** Asks as the proxy does for somebody at an address. */
function visit(path: string, from: string, accept = 'text/html') {
  const headers = { 'x-forwarded-for': `198.51.100.1, ${from}`, accept, 'accept-language': 'en' }
  return fetch(`${login.issuer}${path}`, { headers, redirect: 'manual' })
}

async function visitOften(path: string, from: string, times = most) {
  for (let time = 0; time < times; time += 1) await (await visit(path, from)).text()
}

function proveWrongly(from: string, path = '/token') {
  const claims = Buffer.from(JSON.stringify({ sub: 'kulturport' })).toString('base64url')
  return fetch(`${login.issuer}${path}`, {
    method: 'POST',
    headers: { 'x-forwarded-for': from },
    body: new URLSearchParams({
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: `eyJhbGciOiJFUzI1NiJ9.${claims}.AAAA`,
    }),
  })
}

async function statusesOf(times: number, prove: () => Promise<Response>) {
  const statuses: number[] = []
  for (let time = 0; time < times; time += 1) statuses.push((await prove()).status)
  return statuses
}

describe('a visitor of the engine', () => {
  test.each(['/authorize', '/session/end', '/session/end/confirm', '/authorize/no-such-request'])(
    'is limited at %s by network, and told how long',
    async path => {
      await visitOften(path, '203.0.113.7')
      const refused = await visit(path, '203.0.113.7')
      expect(refused.status).toBe(429)
      expect(refused.headers.get('retry-after')).toMatch(/^([1-9]|[1-5]\d|60)$/)
      expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(await refused.text()).toContain('Wait a minute and try again')
      expect((await visit(path, '203.0.113.8')).status).not.toBe(429)
      login.clock.moveBy(MINUTE)
      expect((await visit(path, '203.0.113.7')).status).not.toBe(429)
    },
  )

  test('is one with the whole IPv6 network, and gets JSON where JSON is asked for', async () => {
    await visitOften('/jwks', '2001:db8:1:2::7')
    const refused = await visit('/jwks', '2001:db8:1:2::8', 'application/json')
    expect(refused.status).toBe(429)
    expect(await refused.json()).toMatchObject({ error: 'temporarily_unavailable' })
  })

  test('stays limited when new signing keys are taken up', async () => {
    await visitOften('/authorize', '203.0.113.9')
    await login.renewKeys()
    expect((await visit('/authorize', '203.0.113.9')).status).toBe(429)
  })
})

describe('L16: an application', () => {
  test('that proves itself is not limited as one visitor', async () => {
    for (let time = 0; time <= most; time += 1) expect((await login.ask()).url).toContain('/authorize')
  })

  test.each(['/token', '/request', '/token/revocation'])(
    'that fails to at %s is refused, while a right one is answered',
    async path => {
      const alarm = vi.spyOn(login.workplace.log, 'error')
      const first = await statusesOf(mostWrongProofs, () => proveWrongly('127.0.0.1', path))
      expect(new Set(first)).toEqual(new Set([401]))
      const refused = await proveWrongly('127.0.0.1', path)
      expect([refused.status, refused.headers.get('content-type')]).toEqual([
        429,
        'application/json; charset=utf-8',
      ])
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await refused.json()).toMatchObject({ error: 'temporarily_unavailable' })
      expect(alarm).toHaveBeenCalledTimes(1)
      alarm.mockRestore()
      expect((await proveWrongly('203.0.113.20', path)).status).toBe(401)
      expect((await login.ask()).url).toContain('/authorize')
    },
  )

  test('is counted also where it says nothing of itself, or holds no token', async () => {
    const form = { method: 'POST', headers: { 'x-forwarded-for': '203.0.113.21' } }
    const silent = () => fetch(`${login.issuer}/token`, form)
    const tokenless = () => fetch(`${login.issuer}/me`, form)
    expect(await statusesOf(mostWrongProofs / 2, silent)).not.toContain(429)
    expect(await statusesOf(mostWrongProofs / 2, tokenless)).not.toContain(429)
    expect((await silent()).status).toBe(429)
  })

  test('is not looked at any more from a network that floods us', async () => {
    await statusesOf(most, () => proveWrongly('127.0.0.1'))
    await expect(login.ask()).rejects.toThrow()
    login.clock.moveBy(MINUTE)
    expect((await login.ask()).url).toContain('/authorize')
  })
})
