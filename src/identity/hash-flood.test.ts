import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../platform/testing/visitor.ts'
import { createIdentityApp, identityWorkers } from './app.ts'
import { goodPassword, register, startTestLogin } from './testing/test-login.ts'

const login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
const owner = login.visitor()
const other = login.visitor()

beforeAll(async () => {
  await register({ login, visitor: owner }, 'karen@galleri.example')
  await register({ login, visitor: other }, 'bo@galleri.example')
})
afterAll(() => login.close())

const FLOOD = 100
const next = 'blå teltpæl over broen'

/** Milliseconds until health is told, again and again until the flood is over. */
async function waitsForHealth(isOver: () => boolean): Promise<readonly number[]> {
  const waits: number[] = []
  while (!isOver()) {
    const begun = performance.now()
    const { statusCode } = await login.server.inject({ url: '/health' })
    waits.push(statusCode === 200 ? performance.now() - begun : Infinity)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return waits
}

async function signIn(): Promise<number> {
  const visitor = login.visitor()
  await visitor.post('/sign-in', { email: 'bo@galleri.example' })
  return (await visitor.post('/sign-in/password', { password: goodPassword })).statusCode
}

const pin = { deviceName: 'Telefon', pin: '72915', pinAgain: '72915' }
const change = { currentPassword: goodPassword, password: next, passwordAgain: next }

const floods: readonly [what: string, send: (visitor: Visitor) => Promise<{ statusCode: number }>][] = [
  ['new phones', visitor => visitor.post('/account/mobile-devices/new', pin)],
  [
    'short new passwords',
    visitor => visitor.post('/account/password', { ...change, password: 'kort', passwordAgain: 'kort' }),
  ],
  ['new passwords', visitor => visitor.post('/account/password', change)],
]

test.each(floods)('attack F5 a hundred %s of one account at once harm nobody else', async (_what, send) => {
  let isOver = false
  const flood = Promise.all(Array.from({ length: FLOOD }, () => send(owner))).finally(() => {
    isOver = true
  })
  const [answers, waits, entered] = await Promise.all([flood, waitsForHealth(() => isOver), signIn()])
  const statuses = [...new Set(answers.map(answer => answer.statusCode))]
  expect(statuses.filter(status => ![303, 422, 429].includes(status))).toEqual([])
  expect(Math.max(...waits)).toBeLessThan(5_000)
  expect(entered).toBe(303)
})

test('attack F5 after the flood the account is as it should be', async () => {
  expect((await owner.get('/account')).statusCode).toBe(200)
  const again = { currentPassword: next, password: goodPassword, passwordAgain: goodPassword }
  expect((await owner.post('/account/password', again)).headers.location).toBe('/account?done=password')
})
