import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DAY, MINUTE } from '../../platform/durations.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { beginClean, signInSteps } from '../testing/sign-in-steps.ts'
import { register, startTestLogin } from '../testing/test-login.ts'

const email = 'karen@galleri.example'
const login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
const secret = await register({ login, visitor: login.visitor() }, email)
const { identify, password, code, signIn, failPassword } = signInSteps({ login, email, secret })

beforeAll(() => login.work())
afterAll(() => login.close())
beforeEach(() => beginClean(login, signIn))

/** A browser in which the person once signed in with two factors, signed out again. */
async function trustedBrowser() {
  const { visitor } = await signIn()
  visitor.cookies.delete('login_session')
  return visitor
}

test("a stranger's failures slow strangers, and not the owner (27)", async () => {
  const owner = await trustedBrowser()
  login.clock.moveBy(MINUTE)
  const stranger = await failPassword(email, 6)
  expect(stranger.answer.body).toMatch(/wait \d\d more seconds/)
  await identify(owner)
  expect((await password(owner)).headers.location).toBe('/sign-in/authenticator-code')
  expect((await code(owner)).statusCode).toBe(303)
})

test('wrong passwords in a trusted browser are counted as well', async () => {
  const owner = await trustedBrowser()
  await identify(owner)
  for (let time = 0; time < 5; time += 1) await password(owner, 'wrong but long enough')
  expect((await password(owner)).body).toMatch(/wait \d\d more seconds/)
})

test('the password alone trusts no browser', async () => {
  const visitor = login.visitor()
  await identify(visitor)
  await password(visitor)
  expect(visitor.cookies.has('login_browser')).toBe(false)
})

test('the owner is told of a sign-in from a new browser, and not of one that is trusted (32)', async () => {
  const owner = await trustedBrowser()
  await login.work()
  expect(login.mails.map(mail => mail.subject)).toEqual(['A sign-in from a new browser'])
  expect(login.mails[0]?.text).toContain('From: 127.0.0.1')
  expect(login.mails[0]?.text).toContain('http://login.test/forgotten-password')
  login.clock.moveBy(MINUTE)
  await identify(owner)
  await password(owner)
  expect((await code(owner)).statusCode).toBe(303)
  await login.work()
  expect(login.mails).toHaveLength(1)
})

test('the browser in which the account came to be is trusted from the beginning', async () => {
  const visitor = login.visitor()
  const other = 'anna@galleri.example'
  const seed = await register({ login, visitor }, other)
  const steps = signInSteps({ login, email: other, secret: seed })
  await visitor.post('/sign-out')
  login.clock.moveBy(MINUTE)
  await steps.identify(visitor)
  await steps.password(visitor)
  expect((await steps.code(visitor)).statusCode).toBe(303)
  await login.work()
  expect(login.mails.map(mail => mail.subject)).not.toContain('A sign-in from a new browser')
})

test('the second factor is asked for in a trusted browser too (57)', async () => {
  const owner = await trustedBrowser()
  await identify(owner)
  await password(owner)
  expect((await owner.get('/account')).headers.location).toContain('/sign-in')
})

test('the secret is another after every sign-in, and the old one trusts nothing', async () => {
  const owner = await trustedBrowser()
  const old = owner.cookies.get('login_browser') ?? ''
  login.clock.moveBy(MINUTE)
  await identify(owner)
  await password(owner)
  await code(owner)
  expect(owner.cookies.get('login_browser')).not.toBe(old)
  await failPassword(email, 6)
  const thief = login.visitor()
  thief.cookies.set('login_browser', old)
  await identify(thief)
  expect((await password(thief)).body).toContain('more seconds')
})

test('trust ends after thirty days', async () => {
  const owner = await trustedBrowser()
  login.clock.moveBy(30 * DAY + MINUTE)
  await failPassword(email, 6)
  await identify(owner)
  expect((await password(owner)).body).toContain('more seconds')
})

test('another account is not trusted by it', async () => {
  const owner = await trustedBrowser()
  await failPassword('nobody@x.example', 6)
  await identify(owner, 'nobody@x.example')
  expect((await password(owner)).body).toContain('more seconds')
})

test('browsers are listed and can be trusted no longer', async () => {
  const owner = await trustedBrowser()
  login.clock.moveBy(MINUTE)
  const { visitor } = await signIn()
  const page = (await visitor.get('/account/sessions')).body
  expect(page).toContain('Trusted browsers')
  for (const [, id] of page.matchAll(/sessions\/browsers\/([^/]+)\/removal/g)) {
    const removed = await visitor.post(`/account/sessions/browsers/${id}/removal`)
    expect(removed.headers.location).toBe('/account/sessions?done=untrusted')
  }
  expect((await visitor.get('/account/sessions')).body).toContain('No browser is trusted now.')
  expect((await visitor.post('/account/sessions/browsers/no-such/removal')).statusCode).toBe(404)
  await failPassword(email, 6)
  await identify(owner)
  expect((await password(owner)).body).toContain('more seconds')
})
