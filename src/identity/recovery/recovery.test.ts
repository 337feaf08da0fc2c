import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import {
  codeOf,
  goodPassword,
  linkIn,
  register,
  startTestLogin,
  type TestLogin,
} from '../testing/test-login.ts'

const email = 'karen@galleri.example'
const newPassword = 'blå amfora på reolen'
let login: TestLogin
let secret = ''
beforeAll(async () => {
  login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
  secret = await register({ login, visitor: login.visitor() }, email)
})
afterAll(() => login.close())
beforeEach(async () => {
  await login.work()
  login.clock.moveBy(61 * MINUTE)
  login.mails.length = 0
})

async function askLink(going: Record<string, string> = {}) {
  await login.visitor().post('/forgotten-password', { email, ...going })
  await login.work()
  const path = linkIn(login.mails.at(-1))
  return { path, link: new URL(path, 'http://login.test').searchParams.get('link') ?? '' }
}

describe('asking for a new password', () => {
  test.each(['', 'karen', 'x'.repeat(10_000)])('%j is refused', async address => {
    expect((await login.visitor().post('/forgotten-password', { email: address })).statusCode).toBe(422)
  })

  test('has the same answer for known and unknown addresses (15), and mails the owner only', async () => {
    const answers = []
    for (const address of [email, 'nobody@x.example']) {
      const visitor = login.visitor()
      const answer = await visitor.post('/forgotten-password', { email: address })
      answers.push([
        answer.statusCode,
        answer.headers.location,
        (await visitor.follow(answer)).body.replace(address, 'ADDRESS'),
      ])
    }
    expect(answers[0]).toEqual(answers[1])
    await login.work()
    expect(login.mails.map(mail => mail.to)).toEqual([email])
  })

  test('attack F19, 15: the answer costs the same work for known and unknown addresses: a job', async () => {
    const events = async () => {
      const rows = await login.workplace.database.kysely.selectFrom('event').select('type').execute()
      return rows.length
    }
    const work = async (address: string) => {
      const before = await events()
      login.jobs.length = 0
      await login.visitor().post('/forgotten-password', { email: address })
      return { events: (await events()) - before, jobs: login.jobs.length }
    }
    const known = await work(email)
    expect(known).toEqual({ events: 0, jobs: 1 })
    expect(await work('nobody2@x.example')).toEqual(known)
    expect(JSON.stringify(login.jobs)).not.toContain('nobody2@x.example')
  })

  test('resumes a registration that stopped half-way', async () => {
    const half = 'half@x.example'
    const person = {
      firstName: 'Half',
      lastName: 'Way',
      email: half,
      emailAgain: half,
      language: 'en',
      privacyRead: 'yes',
    }
    await login.visitor().post('/create-account', person)
    await login.work()
    login.clock.moveBy(2 * MINUTE)
    login.mails.length = 0
    await login.visitor().post('/forgotten-password', { email: half })
    await login.work()
    expect(linkIn(login.mails[0])).toContain('/activate?')
  })
})

describe('the link', () => {
  test('is not used up by GET, works at 89 minutes and not at 91 (17, 18, 37)', async () => {
    const { path } = await askLink()
    for (let look = 0; look < 3; look += 1) expect((await login.visitor().get(path)).statusCode).toBe(200)
    login.clock.moveBy(89 * MINUTE)
    expect((await login.visitor().get(path)).statusCode).toBe(200)
    login.clock.moveBy(2 * MINUTE)
    expect((await login.visitor().get(path)).statusCode).toBe(410)
  })

  test('that is too old is sent anew on the spot, and still leads where the person was going', async () => {
    const { path, link } = await askLink({ continue: '/interaction/abc' })
    login.clock.moveBy(91 * MINUTE)
    const visitor = login.visitor()
    expect((await visitor.get(path)).body).toContain('action="/reset-password/another-link"')
    login.mails.length = 0
    const asked = await visitor.post('/reset-password/another-link', { link })
    expect(asked.headers.location).toBe('/forgotten-password/sent')
    await login.work()
    expect((await visitor.get(linkIn(login.mails[0]))).statusCode).toBe(200)
  })

  test('that nobody was sent has no other way on than to ask for one', async () => {
    const visitor = login.visitor()
    expect((await visitor.get('/reset-password?link=garbage')).body).toContain('href="/forgotten-password"')
    await visitor.post('/reset-password/another-link', { link: 'garbage' })
    await login.work()
    expect(login.mails).toEqual([])
  })

  test('never sets a password for another purpose', async () => {
    const { link } = await askLink()
    const form = { link, password: newPassword, passwordAgain: newPassword }
    expect((await login.visitor().post('/activate', form)).statusCode).toBe(404)
  })

  test('refuses a bad password and stays usable', async () => {
    const { link, path } = await askLink()
    const form = { link, password: 'password1234', passwordAgain: 'password1234' }
    expect((await login.visitor().post('/reset-password', form)).statusCode).toBe(422)
    expect((await login.visitor().get(path)).statusCode).toBe(200)
  })
})

test('a new password asks for the second factor before any session, ends waits and sessions, and is told (27, 33, 58, 62, 101)', async () => {
  const attacker = login.visitor()
  await attacker.post('/sign-in', { email })
  for (let time = 0; time < 5; time += 1)
    await attacker.post('/sign-in/password', { password: 'wrong wrong wrong' })
  const { link } = await askLink({ continue: '/interaction/abc' })
  const victim = login.visitor()
  const form = { link, password: newPassword, passwordAgain: newPassword }
  const answer = await victim.post('/reset-password', form)
  expect(answer.headers.location).toBe('/sign-in/method')
  expect(victim.cookies.has('login_session')).toBe(false)
  expect((await victim.get('/account')).headers.location).toContain('/sign-in')
  const done = await victim.post('/sign-in/authenticator-code', { code: codeOf(login, secret) })
  expect(done.headers.location).toBe('/interaction/abc')
  expect((await victim.post('/reset-password', form)).statusCode).toBe(410)
  await login.work()
  expect(login.mails.map(mail => mail.subject)).toContain('Your password was changed')
  const old = login.visitor()
  await old.post('/sign-in', { email })
  expect((await old.post('/sign-in/password', { password: goodPassword })).statusCode).toBe(422)
})

test('a new password for an account without a second factor opens enrolment only, and ends what was open (33)', async () => {
  const bare = 'bare@x.example'
  const person = { firstName: 'Bare', lastName: 'Person', email: bare, emailAgain: bare, language: 'en' }
  await login.visitor().post('/create-account', { ...person, privacyRead: 'yes' })
  await login.work()
  const begun = login.visitor()
  const linkOf = () => new URL(linkIn(login.mails.at(-1)), 'http://login.test').searchParams.get('link') ?? ''
  await begun.post('/activate', { link: linkOf(), password: goodPassword, passwordAgain: goodPassword })
  expect((await begun.get('/account')).statusCode).toBe(200)
  login.clock.moveBy(2 * MINUTE)
  await begun.post('/forgotten-password', { email: bare })
  await login.work()
  const visitor = login.visitor()
  const form = { link: linkOf(), password: newPassword, passwordAgain: newPassword }
  expect((await visitor.post('/reset-password', form)).headers.location).toBe('/account/second-factor')
  expect((await visitor.get('/sign-in?continue=/interaction/x')).headers.location).toContain('second-factor')
  expect((await begun.get('/account')).headers.location).toContain('/sign-in')
})
