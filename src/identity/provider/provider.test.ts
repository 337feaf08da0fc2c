import { sql } from 'kysely'
import * as oidc from 'openid-client'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createWebVisitor, leadOf } from '../../platform/testing/web-visitor.ts'
import { type RealLogin, startRealLogin } from './testing/real-login.ts'

let login: RealLogin

beforeAll(async () => {
  login = await startRealLogin()
})
afterAll(() => login.close())
afterEach(() => {
  vi.useRealTimers()
})

const now = () => Math.floor(Date.now() / 1000)

async function proof(): Promise<Record<string, string>> {
  const claims = { iss: 'kulturport', sub: 'kulturport', aud: login.issuer, jti: crypto.randomUUID() }
  return {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await login.application.sign({ ...claims, iat: now(), exp: now() + 60 }),
  }
}

async function send(path: string, fields: Readonly<Record<string, string>>) {
  const body = new URLSearchParams({ ...(await proof()), ...fields })
  const answer = await fetch(login.issuer + path, { method: 'POST', body })
  const said: Record<string, unknown> = Object(await answer.json())
  return { status: answer.status, error: said.error, description: said.error_description, said }
}

const request = () => ({
  client_id: 'kulturport',
  response_type: 'code',
  redirect_uri: login.application.callback,
  scope: 'openid',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
})

const redemption = (answer: URL, codeVerifier: string) => ({
  grant_type: 'authorization_code',
  code: answer.searchParams.get('code') ?? '',
  redirect_uri: login.application.callback,
  code_verifier: codeVerifier,
})

function userInfo(accessToken: string): Promise<Response> {
  return fetch(`${login.issuer}/me`, { headers: { authorization: `Bearer ${accessToken}` } })
}

describe('what an application may ask', () => {
  test.each(['/', '?x=1', '/../callback', '#x'])(
    '79: another redirect address is refused and never led to: %s',
    async more => {
      const pushed = await send('/request', {
        ...request(),
        redirect_uri: `${login.application.callback}${more}`,
      })
      expect([pushed.status, pushed.error]).toEqual([400, 'invalid_request'])
      const query = new URLSearchParams({ ...request(), redirect_uri: 'https://evil.example/callback' })
      const direct = await createWebVisitor().get(`${login.issuer}/authorize?${query}`)
      expect([direct.status, leadOf(direct)]).toEqual([400, ''])
      expect(await direct.text()).toContain('The sign-in could not continue')
    },
  )

  test.each(['token', 'id_token', 'code id_token', 'none'])(
    '82: response type %s is not offered',
    async responseType => {
      const pushed = await send('/request', { ...request(), response_type: responseType, nonce: 'n' })
      expect([pushed.status, pushed.error]).toEqual([400, 'unsupported_response_type'])
    },
  )

  test.each([
    'password',
    'implicit',
    'client_credentials',
    'refresh_token',
    'urn:ietf:params:oauth:grant-type:device_code',
  ])('82: grant %s is not offered', async grant => {
    const refused = await send('/token', { grant_type: grant, username: 'a', password: 'b' })
    expect([refused.status, refused.error]).toEqual([400, 'unsupported_grant_type'])
    const described = await fetch(`${login.issuer}/.well-known/openid-configuration`)
    expect(await described.json()).toMatchObject({
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code'],
      code_challenge_methods_supported: ['S256'],
    })
  })

  test('83: without PKCE, or with plain, nothing begins', async () => {
    const { code_challenge: _challenge, code_challenge_method: _method, ...without } = request()
    expect((await send('/request', without)).status).toBe(400)
    const plain = await send('/request', { ...request(), code_challenge_method: 'plain' })
    expect([plain.status, plain.error]).toEqual([400, 'invalid_request'])
  })

  test('85: a request that was not pushed is refused, also a request_uri inside one, and GET', async () => {
    const direct = await createWebVisitor().get(`${login.issuer}/authorize?${new URLSearchParams(request())}`)
    expect(new URL(leadOf(direct)).searchParams.get('error')).toBe('invalid_request')
    const nested = await send('/request', {
      ...request(),
      request_uri: 'urn:ietf:params:oauth:request_uri:x',
    })
    expect(nested.status).toBe(400)
    const got = await fetch(`${login.issuer}/request?${new URLSearchParams(request())}`)
    expect(got.status).toBe(404)
  })

  test('85: a pushed request lives ninety seconds', async () => {
    const { said } = await send('/request', request())
    expect(said.expires_in).toBeLessThanOrEqual(90)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 91_000 })
    const query = new URLSearchParams({ client_id: 'kulturport', request_uri: String(said.request_uri) })
    const late = await createWebVisitor().get(`${login.issuer}/authorize?${query}`)
    expect(new URL(leadOf(late)).searchParams.get('error')).toBe('invalid_request_uri')
  })

  test('85: a pushed request is answered once', async () => {
    const { asked, browser } = await login.enter()
    const again = new URL(leadOf(await browser.get(asked.url))).searchParams
    expect([again.get('error'), again.get('code')]).toEqual(['invalid_request_uri', null])
  })
})

describe('the code', () => {
  test('80: counts once, and its second use ends what the first one gave', async () => {
    const { answer, asked } = await login.enter()
    const tokens = await login.redeem(answer, asked)
    expect((await userInfo(tokens.access_token)).status).toBe(200)
    const again = await send('/token', redemption(answer, asked.codeVerifier))
    expect([again.status, again.error]).toEqual([400, 'invalid_grant'])
    expect((await userInfo(tokens.access_token)).status).toBe(401)
  })

  test('80: of two uses at the same moment one is refused', async () => {
    const { answer, asked } = await login.enter()
    const fields = redemption(answer, asked.codeVerifier)
    const both = await Promise.all([send('/token', fields), send('/token', fields)])
    expect(both.filter(one => one.status === 200).length).toBeLessThanOrEqual(1)
  })

  test('81: lives sixty seconds', async () => {
    const { answer, asked } = await login.enter()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
    const late = await send('/token', redemption(answer, asked.codeVerifier))
    expect([late.status, late.error]).toEqual([400, 'invalid_grant'])
  })

  test('81, 83: is bound to the redirect address and the verifier', async () => {
    const { answer, asked } = await login.enter()
    const right = redemption(answer, asked.codeVerifier)
    for (const wrong of [
      { ...right, redirect_uri: `${login.application.url}/` },
      { ...right, code_verifier: oidc.randomPKCECodeVerifier() },
    ]) {
      const refused = await send('/token', wrong)
      expect([refused.status, refused.error]).toEqual([400, 'invalid_grant'])
    }
    expect((await send('/token', right)).status).toBe(200)
  })

  test('88: comes with the name of who issued it', async () => {
    const { answer } = await login.enter()
    expect(answer.searchParams.get('iss')).toBe(login.issuer)
    const described = await fetch(`${login.issuer}/.well-known/openid-configuration`)
    expect(await described.json()).toMatchObject({ authorization_response_iss_parameter_supported: true })
  })
})

test('67: the database holds digests only: no code, token, cookie or request can be read out of it', async () => {
  const { browser, answer, asked } = await login.enter()
  const tokens = await login.redeem(answer, asked)
  const waiting = createWebVisitor()
  await waiting.get((await login.ask()).url)
  const { rows } = await sql<{ line: string }>`select r::text as line from oidc_record r`.execute(
    login.workplace.database.kysely,
  )
  const kept = rows.map(row => row.line).join('\n')
  const secrets = [
    answer.searchParams.get('code') ?? '',
    tokens.access_token,
    new URL(asked.url).searchParams.get('request_uri')?.split(':').at(-1) ?? '',
    ...[browser, waiting].flatMap(one => [...one.cookies].map(([, value]) => value)),
  ]
  expect(rows.length).toBeGreaterThan(3)
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(20)
    expect(kept).not.toContain(secret)
    expect(kept).not.toContain(Buffer.from(secret).toString('hex'))
  }
})
