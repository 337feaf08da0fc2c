import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { seedPerson } from '../seed.ts'
import { codeOf, goodPassword, register, startTestLogin, type TestLogin } from '../testing/test-login.ts'

let login: TestLogin
let visitor: Visitor
let secret = ''
let number = 0
let email = ''
beforeAll(async () => {
  login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
})
afterAll(() => login.close())
beforeEach(async () => {
  visitor = login.visitor()
  email = `person${++number}@x.example`
  secret = await register({ login, visitor }, email)
  await login.work()
  login.mails.length = 0
})

async function signInElsewhere(password = goodPassword) {
  login.clock.moveBy(MINUTE)
  const other = login.visitor()
  await other.post('/sign-in', { email })
  const answer = await other.post('/sign-in/password', { password })
  if (answer.statusCode === 303)
    await other.post('/sign-in/authenticator-code', { code: codeOf(login, secret) })
  return other
}

test.each([
  '/account',
  '/account/profile',
  '/account/password',
  '/account/sessions',
  '/account/history',
  '/account/recovery-codes',
])('a stranger who asks for %s is led to sign in and back', async path => {
  expect((await login.visitor().get(path)).headers.location).toBe(
    `/sign-in?continue=${encodeURIComponent(path)}`,
  )
})

describe('the profile', () => {
  test.each([
    [{ firstName: '' }, 'Type your first name.'],
    [{ lastName: '<b>' }, 'letters only'],
    [{ language: 'xx' }, 'languages in the list'],
  ])('%j is refused', async (change, expected) => {
    const form = { firstName: 'Karen', lastName: 'Holm', language: 'en', ...change }
    const answer = await visitor.post('/account/profile', form)
    expect([answer.statusCode, answer.body.includes(expected)]).toEqual([422, true])
  })

  test('a name that looks like a firm’s is warned of here too, and can be overruled', async () => {
    const form = { firstName: 'Nationalmuseet', lastName: 'Museum', language: 'en' }
    const warned = await visitor.post('/account/profile', form)
    expect([warned.statusCode, warned.body.includes('looks like the name of a firm')]).toEqual([422, true])
    expect(warned.body).toContain('value="Nationalmuseet"')
    expect((await visitor.post('/account/profile', { ...form, notFirm: 'yes' })).statusCode).toBe(303)
  })

  test('is changed, and mails follow its language', async () => {
    const answer = await visitor.post('/account/profile', {
      firstName: 'Kåre',
      lastName: 'Holm',
      language: 'da',
    })
    const page = await visitor.follow(answer)
    expect(page.body).toContain('Your profile is saved.')
    expect(page.body).toContain('Kåre Holm')
  })
})

describe('changing the password', () => {
  const next = 'lilla krukke i haven'
  const form = { currentPassword: goodPassword, password: next, passwordAgain: next }

  test('needs the current one; five wrong ones end the session, not the account (9, 31)', async () => {
    const wrong = { ...form, currentPassword: 'not this one at all' }
    for (let time = 0; time < 4; time += 1) {
      const answer = await visitor.post('/account/password', wrong)
      expect([answer.statusCode, answer.body.includes('not your current password')]).toEqual([422, true])
    }
    expect((await visitor.post('/account/password', wrong)).headers.location).toBe('/sign-in?over=ended')
    expect((await (await signInElsewhere()).get('/account')).statusCode).toBe(200)
  })

  test('many guesses at once are five guesses: the session has ended for the sixth (31)', async () => {
    const guesses = ['a', 'b', 'c', 'd', 'e', 'f'].map(letter => `not this one at all ${letter}`)
    const guess = (currentPassword: string) => visitor.post('/account/password', { ...form, currentPassword })
    const answers = await Promise.all(guesses.map(guess))
    expect(answers.filter(answer => answer.statusCode === 422)).toHaveLength(4)
    expect((await guess(goodPassword)).headers.location).not.toBe('/account?done=password')
  })

  test.each([
    ['no current password', { currentPassword: '' }, 'Type your current password.'],
    ['no new password', { password: '' }, 'Choose a password.'],
    ['a far too long one', { password: 'x7ø '.repeat(300) }, 'at most 256 characters'],
  ])('%s is refused', async (_, change, expected) => {
    const answer = await visitor.post('/account/password', { ...form, ...change })
    expect([answer.statusCode, answer.body.includes(expected)]).toEqual([422, true])
  })

  test('needs a fresh second factor (73)', async () => {
    login.clock.moveBy(11 * MINUTE)
    expect((await visitor.post('/account/password', form)).headers.location).toContain('/confirm?')
  })

  test('ends the other sessions, keeps this one, and is told (9, 75)', async () => {
    const other = await signInElsewhere()
    expect((await other.get('/account')).statusCode).toBe(200)
    const answer = await visitor.post('/account/password', form)
    expect(answer.headers.location).toBe('/account?done=password')
    expect((await visitor.get('/account')).statusCode).toBe(200)
    expect((await other.get('/account')).statusCode).toBe(303)
    await login.work()
    expect(login.mails.map(mail => mail.subject)).toContain('Your password was changed')
    expect((await (await signInElsewhere(next)).get('/account')).statusCode).toBe(200)
  })
})

describe('sessions', () => {
  test('are listed, and ended one by one or all others (72)', async () => {
    const other = await signInElsewhere()
    const page = await visitor.get('/account/sessions')
    expect(page.body).toContain('This browser')
    const path = /action="(\/account\/sessions\/[0-9a-f-]{36}\/end)"/.exec(page.body)?.[1] ?? ''
    login.jobs.length = 0
    expect((await visitor.post(path)).headers.location).toBe('/account/sessions?done=one')
    expect(login.jobs.map(job => job.queue)).toEqual(['propagate-sign-out'])
    expect((await other.get('/account')).statusCode).toBe(303)
    const third = await signInElsewhere()
    expect((await visitor.post('/account/sessions/others/end')).statusCode).toBe(303)
    expect((await third.get('/account')).statusCode).toBe(303)
  })

  test('of others do not exist', async () => {
    const stranger = login.visitor()
    await register({ login, visitor: stranger }, `stranger${number}@x.example`)
    const other = await signInElsewhere()
    const page = (await visitor.get('/account/sessions')).body
    const session = /account\/sessions\/([0-9a-f-]{36})\/end/.exec(page)?.[1] ?? ''
    const browser = /sessions\/browsers\/([0-9a-f-]{36})\/removal/.exec(page)?.[1] ?? ''
    for (const id of [session, '00000000-0000-7000-8000-000000000000', 'garbage', "'; drop table account"]) {
      expect((await stranger.post(`/account/sessions/${encodeURIComponent(id)}/end`)).statusCode).toBe(404)
    }
    expect((await stranger.post(`/account/sessions/browsers/${browser}/removal`)).statusCode).toBe(404)
    expect((await other.get('/account')).statusCode).toBe(200)
    expect((await visitor.get('/account/sessions')).body).toContain(browser)
  })
})

test('the history shows what happened, newest first, in the person’s language', async () => {
  await signInElsewhere('wrong but long enough')
  const page = (await visitor.get('/account/history?language=da')).body
  expect(page.indexOf('Forkert: dit password')).toBeGreaterThan(0)
  expect(page.indexOf('Forkert: dit password')).toBeLessThan(page.indexOf('E-mailadressen blev bekræftet'))
})

test("strangers' failures do not push the rest of the history out of sight", async () => {
  const stranger = login.visitor()
  for (let time = 0; time < 30; time += 1) {
    login.clock.moveBy(61 * MINUTE)
    await stranger.post('/sign-in', { email })
    await stranger.post('/sign-in/password', { password: 'wrong but long enough' })
  }
  login.clock.moveBy(61 * MINUTE)
  const owner = await signInElsewhere()
  const newest = (await owner.get('/account/history')).body
  expect(newest).not.toContain('E-mail address confirmed')
  const [, older = ''] = /href="(\/account\/history\?before=\d+)"/.exec(newest) ?? []
  const oldest = (await owner.get(older)).body
  expect(oldest).toContain('E-mail address confirmed')
  expect(oldest).toContain('href="/account/history"')
  expect((await owner.get('/account/history?before=garbage')).statusCode).toBe(200)
})

test('the account tells that it is not complete, and what is missing', async () => {
  const incomplete = login.visitor()
  await register({ login, visitor: incomplete, withoutRecoveryCodes: true }, 'incomplete@x.example')
  const page = (await incomplete.get('/account')).body
  expect(page).toContain('Not complete')
  expect(page).toContain('A second way in is missing')
})

describe('evaluation people', () => {
  const person = {
    uid: 'nkarens2',
    firstName: 'Karen',
    lastName: 'Holm',
    email: 'seeded@x.example',
    language: 'da',
    password: 'rolig-lampe-over-havnen',
    totpSecretBase32: 'KRSXG5CLMFZGK3SIN5WG2QLB',
  }

  test('do not exist in production (19)', async () => {
    const { services } = login.workplace
    const production = { ...login.workplace, services: { ...services, mode: 'production' as const } }
    await expect(seedPerson(production, person)).rejects.toThrow('evaluation')
  })

  test('are made once, are complete, and can sign in', async () => {
    await seedPerson(login.workplace, person)
    await seedPerson(login.workplace, person)
    const seeded = login.visitor()
    await seeded.post('/sign-in', { email: person.email })
    await seeded.post('/sign-in/password', { password: person.password })
    const answer = await seeded.post('/sign-in/authenticator-code', {
      code: codeOf(login, person.totpSecretBase32),
    })
    expect((await seeded.follow(answer)).body).toContain('nkarens2')
  })
})
