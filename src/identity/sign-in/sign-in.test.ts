import crypto from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import { passwordCounter } from '../address-digest.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { verifyPassword } from '../hash-password.ts'
import { beginClean, signInSteps } from '../testing/sign-in-steps.ts'
import { codeOf, goodPassword, register, startTestLogin } from '../testing/test-login.ts'

const email = 'karen@galleri.example'
const login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
const secret = await register({ login, visitor: login.visitor() }, email)
const { identify, password, code, signIn, failPassword } = signInSteps({ login, email, secret })

beforeAll(() => login.work())
afterAll(() => login.close())
beforeEach(() => beginClean(login, signIn))

describe('without the second factor there is nothing', () => {
  test('the password alone gives no session (33)', async () => {
    const visitor = login.visitor()
    await identify(visitor)
    const answer = await password(visitor)
    expect(answer.headers.location).toBe('/sign-in/authenticator-code')
    expect(visitor.cookies.has('login_session')).toBe(false)
    expect((await visitor.get('/account')).headers.location).toContain('/sign-in')
  })

  test.each([
    '/sign-in/authenticator-code',
    '/sign-in/recovery-code',
    '/sign-in/method',
    '/sign-in/phone-app',
  ])('%s before the password leads back to the beginning', async path => {
    const visitor = login.visitor()
    await identify(visitor)
    const answer = await visitor.get(path)
    expect(answer.headers.location).toContain('/sign-in')
    expect((await code(visitor)).headers.location).toContain('/sign-in')
    expect(visitor.cookies.has('login_session')).toBe(false)
  })

  test('an attempt lasts ten minutes (37), and where it was going is kept', async () => {
    const visitor = login.visitor()
    await identify(visitor, email, { continue: '/interaction/abc' })
    await password(visitor)
    login.clock.moveBy(11 * MINUTE)
    const answer = await code(visitor)
    expect(answer.headers.location).toBe('/sign-in?continue=%2Finteraction%2Fabc&over=yes')
    expect((await visitor.follow(answer)).body).toContain('longer than ten minutes')
  })
})

describe('signing in', () => {
  test('leads to where the person was going, and only within this site (101)', async () => {
    expect((await signIn({ continue: '/interaction/abc' })).answer.headers.location).toBe('/interaction/abc')
    for (const evil of [
      '//evil.example',
      'https://evil.example/',
      '/\\evil.example',
      'javascript:alert(1)',
      '/a\nb',
    ]) {
      login.clock.moveBy(MINUTE)
      expect((await signIn({ continue: evil })).answer.headers.location).toBe('/account')
    }
  })

  test('somebody signed in is led straight on', async () => {
    const { visitor } = await signIn()
    expect((await visitor.get('/sign-in?continue=/interaction/abc')).headers.location).toBe(
      '/interaction/abc',
    )
  })

  test('the account page has the labels of the guide (2.2-2.6)', async () => {
    const { visitor } = await signIn()
    const page = (await visitor.get('/account?language=da')).body
    for (const label of [
      email,
      'Rediger din profil',
      'Min konto på Kulturport Login',
      'Forvalt mine mobile enheder',
    ]) {
      expect(page).toContain(label)
    }
    expect(page).toContain('Hjælp')
    expect(page).toContain('Kontakt')
  })

  test('a code works once, also in another browser (36)', async () => {
    const shown = codeOf(login, secret)
    for (const status of [303, 422]) {
      const visitor = login.visitor()
      await identify(visitor)
      await password(visitor)
      expect((await code(visitor, shown)).statusCode).toBe(status)
    }
  })

  test.each([
    [-61, 422],
    [-30, 303],
    [30, 303],
    [61, 422],
  ])('a code shown %i seconds away answers %i (36)', async (seconds, status) => {
    const visitor = login.visitor()
    await identify(visitor)
    await password(visitor)
    login.clock.moveBy(seconds * 1000)
    const shown = codeOf(login, secret)
    login.clock.moveBy(-seconds * 1000)
    expect((await code(visitor, shown)).statusCode).toBe(status)
  })

  test.each(['', '12345', 'abcdef', '1234567', "' or 1=1", 'x'.repeat(10_000)])(
    'a code like %j is refused',
    async typed => {
      const visitor = login.visitor()
      await identify(visitor)
      await password(visitor)
      expect((await code(visitor, typed)).statusCode).toBe(422)
      login.clock.moveBy(61 * MINUTE)
      await signIn()
    },
  )
})

describe('known and unknown addresses', () => {
  /** Without the address, and the second that may have passed since the wait began. */
  const shown = (body: string) =>
    body
      .replace(/nobody\d*@x\.example|karen@galleri\.example/g, 'ADDRESS')
      .replace(/\d+ more seconds/g, 'SECONDS')

  test('get the same pages, statuses and waits (15, 24)', async () => {
    const known = await failPassword(email, 6)
    const unknown = await failPassword('nobody@x.example', 6)
    expect(shown(known.answer.body)).toBe(shown(unknown.answer.body))
    expect(known.answer.statusCode).toBe(422)
    expect(known.answer.body).toMatch(/wait \d\d more seconds/)
  })

  test('cost the same work: one hash at the same cost (15)', async () => {
    const hashing = vi.spyOn(crypto, 'argon2')
    const work = async (address: string) => {
      const visitor = login.visitor()
      await identify(visitor, address)
      hashing.mockClear()
      await password(visitor, 'wrong but long enough')
      return hashing.mock.calls.map(([algorithm, { memory, passes, parallelism }]) => ({
        ...{ algorithm, memory, passes, parallelism },
      }))
    }
    const known = await work(email)
    expect(known).toEqual([{ algorithm: 'argon2id', memory: 47_104, passes: 2, parallelism: 1 }])
    expect(await work('nobody2@x.example')).toEqual(known)
  })

  test.each(['', 'karen', 'a@b', 'x'.repeat(300), 'karen@galleri.example<script>'])(
    '%j is no address',
    async address => {
      const answer = await identify(login.visitor(), address)
      expect(answer.statusCode).toBe(422)
    },
  )
})

describe('waits', () => {
  test('grow from 30 seconds to an hour, are told, and open by themselves (24, 27)', async () => {
    const { visitor, answer } = await failPassword(email, 5)
    expect(answer.body).toContain('Wait 30 seconds')
    expect((await password(visitor)).body).toMatch(/wait \d\d more seconds/)
    for (const wait of ['60 seconds', '120 seconds', '4 minutes', '8 minutes']) {
      login.clock.moveBy(30 * MINUTE)
      await identify(visitor)
      expect((await password(visitor, 'wrong but long enough')).body).toContain(`Wait ${wait} before`)
    }
    login.clock.moveBy(481_000)
    await signIn()
    expect((await failPassword(email, 4)).answer.body).not.toContain('Wait')
  })

  test('outlive a restart (110), for they are kept in the database', async () => {
    await failPassword('nobody5@x.example', 5)
    const server = await createIdentityApp(login.workplace, {
      requestsPerMinute: 1000,
      trustProxy: false,
      checkKeys: async () => true,
    })
    const answer = await server.inject({
      method: 'POST',
      url: '/sign-in',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'email=nobody5%40x.example',
    })
    const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const next = await server.inject({
      method: 'POST',
      url: '/sign-in/password',
      headers: {
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
        cookie,
      },
      payload: 'password=something',
    })
    expect(next.body).toContain('more seconds')
    await server.close()
  })

  test('are counted per factor: a right password does not clear wrong codes, nor a new attempt (25, 26)', async () => {
    for (let time = 0; time < 4; time += 1) {
      const visitor = login.visitor()
      await identify(visitor)
      await password(visitor)
      expect((await code(visitor, '000000')).body).toContain('wrong or too old')
    }
    const visitor = login.visitor()
    await identify(visitor)
    await password(visitor)
    expect((await code(visitor, '000000')).body).toContain('Wait 30 seconds')
    expect((await code(visitor)).body).toContain('more seconds')
    login.clock.moveBy(31_000)
    expect((await code(visitor)).statusCode).toBe(303)
  })

  test('many tries at once win nothing (24)', async () => {
    const visitor = login.visitor()
    await identify(visitor, 'nobody8@x.example')
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => password(visitor, 'wrong but long enough')),
    )
    // What one browser sends beside ten others is not looked at, either.
    const heard = answers.filter(({ statusCode }) => statusCode !== 429)
    expect(heard).toHaveLength(10)
    const looked = heard.filter(answer => !answer.body.includes('more seconds'))
    expect(looked).toHaveLength(5)
  })

  test('the owner is told of five failures in a row by mail', async () => {
    await failPassword(email, 5)
    await login.work()
    expect(login.mails.map(mail => mail.subject)).toEqual(['Wrong answers at sign-in'])
    expect(login.mails[0]?.text).toContain('help@kulturport.example')
  })
})

test('a password that nobody had the time to look at is not counted as wrong', async () => {
  const visitor = login.visitor()
  await identify(visitor)
  const flood = Promise.allSettled(
    Array.from({ length: 62 }, (_, at) =>
      verifyPassword(undefined, { password: goodPassword, owner: `${at}` }),
    ),
  )
  const answers = [await password(visitor), await password(visitor)]
  await flood
  expect(answers.map(answer => answer.statusCode)).toEqual([429, 429])
  const tables = login.workplace.database.kysely.withTables<{
    failure_count: { subject: string; failures: number }
  }>()
  const { subject } = passwordCounter(login.workplace.services.sealedBox, email, false)
  const counted = await tables
    .selectFrom('failure_count')
    .select('failures')
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
  expect(counted.failures).toBe(0)
  expect((await password(visitor)).statusCode).toBe(303)
})

test('a password kept at a lower cost is kept anew at sign-in (12)', async () => {
  const { argon2Sync } = await import('node:crypto')
  const salt = Buffer.alloc(16, 3)
  const cost = { parallelism: 1, memory: 8192, passes: 1, tagLength: 32 }
  const hash = argon2Sync('argon2id', { message: goodPassword, nonce: salt, ...cost })
  const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  const weak = `$argon2id$v=19$m=8192,t=1,p=1$${unpadded(salt)}$${unpadded(hash)}`
  const accounts = login.workplace.database.kysely.withTables<{
    account: { password_hash: string; email: string }
  }>()
  await accounts.updateTable('account').set({ password_hash: weak }).where('email', '=', email).execute()
  expect((await signIn()).answer.statusCode).toBe(303)
  const kept = await accounts
    .selectFrom('account')
    .select('password_hash')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  expect(kept.password_hash).toMatch(/^\$argon2id\$v=19\$m=47104,t=2,p=1\$/)
})

test('a sign-in begun in another window is not mixed with this one (78)', async () => {
  const visitor = login.visitor()
  await identify(visitor)
  await identify(visitor, 'nobody6@x.example')
  const answer = await visitor.post('/sign-in/password', { email, password: goodPassword })
  expect(answer.headers.location).toMatch(/^\/sign-in\/password/)
  expect((await visitor.follow(answer)).body).toContain('nobody6@x.example')
})

test('a password works after five years: it never expires by time (8)', async () => {
  login.clock.moveBy(5 * 365 * 24 * 60 * MINUTE)
  expect((await signIn()).answer.statusCode).toBe(303)
})

test('every success and failure is in the history with browser and address, never a secret (106)', async () => {
  await failPassword(email, 1)
  await signIn()
  const events = await login.workplace.database.kysely
    .selectFrom('event')
    .selectAll()
    .orderBy('seq')
    .execute()
  const types = new Set(events.map(event => event.type))
  for (const type of [
    'signin.factor.failed',
    'signin.factor.ok',
    'signin.complete',
    'session.created',
    'factor.added',
  ]) {
    expect(types).toContain(type)
  }
  const text = JSON.stringify(events)
  expect(text).not.toContain(goodPassword)
  expect(text).not.toContain(secret)
  expect(events.findLast(event => event.type === 'signin.complete')?.data).toMatchObject({
    level: 'two-factor',
    address: '127.0.0.1',
  })
})

test('an error page has a reference and no stack (109)', async () => {
  const answer = await login.visitor().get('/no-such-page')
  expect(answer.statusCode).toBe(404)
  expect(answer.body).toMatch(/Reference for support: [0-9a-f]{8}/)
  expect(answer.body).not.toMatch(/\.ts:\d+/)
})
