import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLoginClient, type LoginClient } from './login-client.ts'
import { isLoginDown } from './login-outage.ts'

const directory = mkdtempSync(join(tmpdir(), 'login-client-'))
const keyFile = join(directory, 'client-key.json')
const event = 'http://schemas.openid.net/event/backchannel-logout'
const now = () => Math.floor(Date.now() / 1000)

let issuer: Issuer
let client: LoginClient

beforeAll(async () => {
  issuer = await startIssuer()
  client = await createLoginClient({ loginUrl: issuer.url, publicUrl: 'http://kulturport.test', keyFile })
})
afterAll(async () => {
  await new Promise(resolve => issuer.server.close(resolve))
  rmSync(directory, { recursive: true, force: true })
})

interface Issuer {
  readonly server: Server
  readonly url: string
  readonly key: Awaited<ReturnType<typeof generateKeyPair>>['privateKey']
}

/** Login as far as a notice can be checked with it. */
async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }
  const server = createServer((request, response) => {
    const described = { issuer: url, jwks_uri: `${url}/jwks`, end_session_endpoint: `${url}/session/end` }
    response.setHeader('content-type', 'application/json')
    if (request.url?.startsWith('/.well-known/')) return response.end(JSON.stringify(described))
    if (request.url === '/jwks') return response.end(JSON.stringify({ keys: [jwk] }))
    response.statusCode = 500
    return response.end('{"error":"server_error"}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return { server, url, key: privateKey }
}

function claims(): JWTPayload {
  const times = { iat: now(), exp: now() + 120 }
  return {
    iss: issuer.url,
    aud: 'kulturport',
    sub: 'nkarens2',
    sid: 's',
    jti: 'j',
    events: { [event]: {} },
    ...times,
  }
}

function sign(payload: JWTPayload, { typ = 'logout+jwt', key = issuer.key } = {}): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'k', typ }).sign(key)
}

test('92: a notice of Login names the session that ended', async () => {
  expect(await client.readSignOutNotice(await sign(claims()))).toEqual({ sid: 's', accountId: 'nkarens2' })
  const { sub: _sub, ...withoutSub } = claims()
  expect(await client.readSignOutNotice(await sign(withoutSub))).toEqual({ sid: 's', accountId: undefined })
})

test.each([
  ['for another application', () => ({ aud: 'other' })],
  ['of another issuer', () => ({ iss: 'https://evil.example' })],
  ['that has ended', () => ({ iat: now() - 180, exp: now() - 60 })],
  ['that is old, but has not ended', () => ({ iat: now() - 600, exp: now() + 600 })],
  ['without an end', () => ({ exp: undefined })],
  ['without a date', () => ({ iat: undefined })],
  ['with a nonce, as an ID token has', () => ({ nonce: 'n' })],
  ['without the event', () => ({ events: {} })],
  ['without a number', () => ({ jti: undefined })],
  ['about nobody', () => ({ sub: undefined, sid: undefined })],
])('92: a notice %s is refused', async (_what, wrong) => {
  const changed: JWTPayload = Object.assign(claims(), wrong())
  await expect(client.readSignOutNotice(await sign(changed))).rejects.toThrow()
})

test('92: a notice by another key, unsigned, or of another kind is refused', async () => {
  const { privateKey: key } = await generateKeyPair('RS256')
  await expect(client.readSignOutNotice(await sign(claims(), { key }))).rejects.toThrow()
  await expect(client.readSignOutNotice(await sign(claims(), { typ: 'JWT' }))).rejects.toThrow()
  const parts = [{ alg: 'none', typ: 'logout+jwt' }, claims()]
  const unsigned = parts.map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  await expect(client.readSignOutNotice(`${unsigned}.`)).rejects.toThrow()
})

test('the key of the application is its own alone, and only its public part is shown', async () => {
  expect(statSync(keyFile).mode & 0o777).toBe(0o600)
  const [key = {}] = client.publicKeys.keys
  expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
})

test('tells a Login that is broken or out of reach from one that refuses', async () => {
  const options = { publicUrl: 'http://kulturport.test', keyFile }
  const nobody = await createLoginClient({ ...options, loginUrl: 'http://127.0.0.1:9' })
  const failed = await nobody.start({ language: 'en', fresh: false }).catch((error: unknown) => error)
  expect(isLoginDown(failed)).toBe(true)
  const start = { state: 's', nonce: 'n', codeVerifier: 'v' }
  const denied = new URL(
    `http://kulturport.test/session/callback?error=access_denied&state=s&iss=${issuer.url}`,
  )
  const refused = await client.finish(denied, start).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Error)
  expect(isLoginDown(refused)).toBe(false)
})
