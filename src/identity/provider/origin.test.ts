import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readConfiguration } from '../../platform/configuration.ts'
import { findFreePort } from '../../platform/testing/free-port.ts'
import { startIdentity } from '../start.ts'
import { type Application, startApplication } from './testing/application.ts'

const issuer = 'https://login.example'
const directory = mkdtempSync(join(tmpdir(), 'login-origin-'))
let port: number
let application: Application
let running: Awaited<ReturnType<typeof startIdentity>>

beforeAll(async () => {
  port = await findFreePort()
  const applicationPort = await findFreePort()
  application = await startApplication(applicationPort, issuer)
  const read = readConfiguration({
    DATA_DIR: directory,
    IDENTITY_PORT: String(port),
    IDENTITY_PUBLIC_URL: issuer,
    LICENSING_PORT: String(applicationPort),
    LOG_LEVEL: 'silent',
  })
  if (!read.ok) throw new Error(read.problems.join())
  running = await startIdentity(read.configuration)
  await running.server.listen({ port, host: '127.0.0.1' })
})
afterAll(async () => {
  for (const closable of running.closables) await closable.close()
  await application.close()
  rmSync(directory, { recursive: true, force: true })
})

const strangeHeaders = {
  host: 'evil.example',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'http',
}

/** Asks as a proxy does that says nothing of the outer address, or something false. */
function ask(path: string, form?: Readonly<Record<string, string>>) {
  const body = form === undefined ? undefined : String(new URLSearchParams(form))
  const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
  const method = body === undefined ? 'GET' : 'POST'
  return new Promise<{ status: number; cookies: readonly string[]; body: string }>((resolve, reject) => {
    const asked = request({ port, path, method, headers: { ...strangeHeaders, ...type } }, async answer => {
      const cookies = answer.headers['set-cookie'] ?? []
      resolve({ status: answer.statusCode ?? 0, cookies, body: await text(answer) })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

async function push(aud: string) {
  const now = Math.floor(Date.now() / 1000)
  const claims = { iss: 'kulturport', sub: 'kulturport', aud, jti: crypto.randomUUID(), iat: now }
  return ask('/request', {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await application.sign({ ...claims, exp: now + 60 }),
    client_id: 'kulturport',
    response_type: 'code',
    redirect_uri: application.callback,
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  })
}

test('the published addresses are those of the configuration, whatever a request says of its host', async () => {
  const described = await ask('/.well-known/openid-configuration')
  expect(described.body).not.toContain('evil')
  expect(JSON.parse(described.body)).toMatchObject({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
  })
})

test.each(['/jwks', '/.well-known/openid-configuration', '/me', '/token', '/request'])(
  'attack F13, 104: %s lets the script of no other site read its answer',
  async path => {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const headers = { origin: 'https://evil.example', 'access-control-request-method': 'GET' }
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  },
)

test('70: the cookies of the engine on https are Secure, HttpOnly, and named so that nothing else can set them', async () => {
  const pushed: { readonly request_uri: string } = JSON.parse((await push(issuer)).body)
  const query = new URLSearchParams({ client_id: 'kulturport', request_uri: pushed.request_uri })
  const { status, cookies } = await ask(`/authorize?${query}`)
  expect(status).toBe(303)
  const names = cookies.map(cookie => cookie.split('=')[0])
  expect(names).toEqual(expect.arrayContaining(['__Secure-login_interaction', '__Secure-login_resume']))
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__(Host|Secure)-/)
    expect(cookie).toMatch(/; secure/i)
    expect(cookie).toMatch(/; httponly/i)
    expect(cookie).toMatch(/; samesite=lax/i)
    if (cookie.startsWith('__Host-')) expect(cookie).toMatch(/; path=\/;/i)
  }
})

test('L16: an application that cannot prove itself is told to the operator', async () => {
  const warn = vi.spyOn(running.workplace.log, 'warn')
  expect((await push('https://evil.example')).status).toBe(401)
  expect(warn).toHaveBeenCalledWith(expect.objectContaining({ path: '/request' }), expect.any(String))
})

test.each([
  ['GET', '/jwks'],
  ['GET', '/.well-known/openid-configuration'],
  ['GET', '/me'],
  ['POST', '/token'],
  ['POST', '/request'],
  ['POST', '/token/revocation'],
  ['OPTIONS', '/jwks'],
  ['OPTIONS', '/me'],
  ['OPTIONS', '/token'],
])('req 104 attack F13 no other site may read %s %s', async (method, path) => {
  const headers = { origin: 'https://evil.example', 'access-control-request-method': 'GET' }
  const names = await new Promise<readonly string[]>((resolve, reject) => {
    const asked = request({ port, path, method, headers }, answer => {
      answer.resume()
      resolve(Object.keys(answer.headers))
    })
    asked.on('error', reject)
    asked.end()
  })
  expect(names.filter(name => name.startsWith('access-control-'))).toEqual([])
})
