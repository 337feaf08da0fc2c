import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY } from '../../platform/durations.ts'
import { type RealLogin, startRealLogin } from './testing/real-login.ts'

let login: RealLogin

beforeAll(async () => {
  login = await startRealLogin()
})
afterAll(() => login.close())

async function publishedKids(): Promise<string[]> {
  const { keys } = Object(await (await fetch(`${login.issuer}/jwks`)).json())
  return Array.from(keys, key => String(Object(key).kid))
}

async function newIdToken(): Promise<string> {
  const { answer, asked } = await login.enter()
  return (await login.redeem(answer, asked)).id_token ?? ''
}

const kidOf = (idToken: string) => decodeProtectedHeader(idToken).kid ?? ''

test('91, 112: keys change after ninety days, with an overlap in which both are published', async () => {
  const [first = ''] = await publishedKids()
  const old = await newIdToken()
  expect(kidOf(old)).toBe(first)

  login.clock.moveBy(89 * DAY)
  await login.renewKeys()
  expect(await publishedKids()).toEqual([first])

  login.clock.moveBy(2 * DAY)
  await login.renewKeys()
  const both = await publishedKids()
  expect(both).toHaveLength(2)
  expect(both).toContain(first)
  const young = await newIdToken()
  expect(kidOf(young)).not.toBe(first)
  const keys = createRemoteJWKSet(new URL(`${login.issuer}/jwks`))
  for (const idToken of [old, young]) await jwtVerify(idToken, keys, { issuer: login.issuer })

  login.clock.moveBy(3 * DAY)
  await login.renewKeys()
  expect(await publishedKids()).toEqual([kidOf(young)])
})

test('91: a key that nobody renewed in time still overlaps with the next', async () => {
  const [before = ''] = await publishedKids()
  login.clock.moveBy(200 * DAY)
  await login.renewKeys()
  expect(await publishedKids()).toContain(before)
  expect(await publishedKids()).toHaveLength(2)
})
