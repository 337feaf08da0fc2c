import { generateKeyPair, type JWTPayload } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RealLogin, startRealLogin } from './testing/real-login.ts'

let login: RealLogin

beforeAll(async () => {
  login = await startRealLogin()
})
afterAll(() => login.close())

const now = () => Math.floor(Date.now() / 1000)

function claims(): JWTPayload {
  const jti = crypto.randomUUID()
  return { iss: 'kulturport', sub: 'kulturport', aud: login.issuer, jti, iat: now(), exp: now() + 60 }
}

async function push(assertion: string) {
  const body = new URLSearchParams({
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    client_id: 'kulturport',
    response_type: 'code',
    redirect_uri: login.application.callback,
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  })
  const answer = await fetch(`${login.issuer}/request`, { method: 'POST', body })
  const said: Record<string, unknown> = Object(await answer.json())
  return [answer.status, said.error]
}

const refused = [401, 'invalid_client']

test.each([
  ['for somebody else', () => ({ aud: 'https://evil.example' })],
  ['for an address of the issuer, not the issuer', () => ({ aud: `${login.issuer}/token` })],
  ['for several', () => ({ aud: [login.issuer, 'https://evil.example'] })],
  ['that ended a minute ago', () => ({ iat: now() - 120, exp: now() - 60 })],
  ['made six minutes ago', () => ({ iat: now() - 360, exp: now() + 60 })],
  ['that lives an hour', () => ({ exp: now() + 3600 })],
  ['without an end', () => ({ exp: undefined })],
  ['without a date', () => ({ iat: undefined })],
  ['without a number', () => ({ jti: undefined })],
  ['of another application', () => ({ iss: 'other' })],
])('87: a proof %s is refused', async (_what, wrong) => {
  const changed: JWTPayload = Object.assign(claims(), wrong())
  expect(await push(await login.application.sign(changed))).toEqual(refused)
})

test('87: a proof counts once', async () => {
  const assertion = await login.application.sign(claims())
  expect((await push(assertion))[0]).toBe(201)
  expect(await push(assertion)).toEqual(refused)
})

test('87: of several uses of a proof at the same moment one counts', async () => {
  const assertion = await login.application.sign(claims())
  const answers = await Promise.all(Array.from({ length: 6 }, () => push(assertion)))
  expect(answers.map(([status]) => status).sort()).toEqual([201, 401, 401, 401, 401, 401])
})

test('87: a proof by an unknown key is refused, and one by no key', async () => {
  const { privateKey } = await generateKeyPair('ES256')
  expect(await push(await login.application.sign(claims(), privateKey))).toEqual(refused)
  const coded = [{ alg: 'none' }, claims()].map(part =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  expect(await push(`${coded.join('.')}.`)).toEqual(refused)
})

test('87: without a proof an application gets nothing', async () => {
  expect((await push(''))[0]).toBeGreaterThanOrEqual(400)
})
