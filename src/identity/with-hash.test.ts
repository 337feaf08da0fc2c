import crypto from 'node:crypto'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { createIdentityApp, identityWorkers } from './app.ts'
import { goodPassword, linkIn, register, startTestLogin } from './testing/test-login.ts'
import { withHash } from './with-hash.ts'
import type { IdentityWorkplace } from './workplace.ts'

const login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
afterAll(() => login.close())

const during = { answers: [] as boolean[] }
const { argon2 } = crypto

/** Hashes as always, after noting whether the database answers others meanwhile. */
beforeEach(() => {
  during.answers.length = 0
  vi.spyOn(crypto, 'argon2').mockImplementation((algorithm, parameters, then) => {
    isAnswering(login.workplace).then(isFree => {
      during.answers.push(isFree)
      argon2(algorithm, parameters, then)
    })
  })
})

/** The embedded database has one connection: a transaction that hashes would keep everybody waiting. */
async function isAnswering({ database }: IdentityWorkplace): Promise<boolean> {
  const late = new Promise<false>(resolve => setTimeout(() => resolve(false), 300))
  return Promise.race([database.isAlive().then(() => true), late])
}

const email = 'karen@galleri.example'
const owner = login.visitor()
const another = 'blå teltpæl over broen'
const third = 'rød teltpæl ved broen'
const foreignHash = '$argon2id$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA'

async function signIn(password: string) {
  const visitor = login.visitor()
  await visitor.post('/sign-in', { email })
  return (await visitor.post('/sign-in/password', { password })).statusCode
}

test('a first password is hashed while others can ask the database', async () => {
  await register({ login, visitor: owner }, email)
  expect(during.answers).toEqual([true])
})

test('so is a changed one, whatever hash the form brings along', async () => {
  const form = { currentPassword: goodPassword, password: another, passwordAgain: another }
  const changed = await owner.post('/account/password', { ...form, passwordHash: foreignHash })
  expect(changed.headers.location).toBe('/account?done=password')
  expect(during.answers).toEqual([true, true])
  expect(await signIn(another)).toBe(303)
})

test('attack F5 so is the PIN of a new phone', async () => {
  const form = { deviceName: 'Telefon', pin: '72915', pinAgain: '72915', pinHash: foreignHash }
  const begun = await owner.post('/account/mobile-devices/new', form)
  expect(begun.headers.location).toMatch(/pairings/)
  expect(during.answers).toEqual([true])
})

test('attack F5 a PIN that will not do is not hashed, nor is a short password or the current one beside it', async () => {
  const pins = { deviceName: 'Telefon', pin: '1234', pinAgain: '1234' }
  expect((await owner.post('/account/mobile-devices/new', pins)).statusCode).toBe(422)
  const form = { currentPassword: another, password: 'kort', passwordAgain: 'kort' }
  expect((await owner.post('/account/password', form)).statusCode).toBe(422)
  expect(during.answers).toEqual([])
})

test('so is one that is set anew by a link', async () => {
  login.clock.moveBy(2 * 60_000)
  await login.visitor().post('/forgotten-password', { email })
  await login.work()
  const path = linkIn(login.mails.findLast(mail => mail.text.includes('/reset-password')))
  const link = new URL(path, 'http://login.test').searchParams.get('link') ?? ''
  const form = { link, password: third, passwordAgain: third, passwordHash: foreignHash }
  expect((await login.visitor().post('/reset-password', form)).statusCode).toBe(303)
  expect(during.answers).toEqual([true])
  expect(await signIn(third)).toBe(303)
})

test.each([
  ['/activate', 404],
  ['/reset-password', 410],
])('nothing is hashed for a link at %s that nobody was sent', async (path, status) => {
  const form = { link: 'no-such-link', password: another, passwordAgain: another, passwordHash: foreignHash }
  expect((await login.visitor().post(path, form)).statusCode).toBe(status)
  expect(during.answers).toEqual([])
})

test.each([
  ['too short', 'kort', 'kort'],
  ['two different ones', another, third],
])('nothing is hashed for %s', async (_why, password, passwordAgain) => {
  const form = { password, passwordAgain, passwordHash: foreignHash }
  expect(await withHash(form, 'karen')).toEqual({ password, passwordAgain, passwordHash: undefined })
  expect(during.answers).toEqual([])
})
