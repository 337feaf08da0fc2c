import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Visitor } from '../platform/testing/visitor.ts'
import { createIdentityApp, identityWorkers } from './app.ts'
import { createFrameOf } from './frame-of.ts'
import { phoneSteps } from './second-factors/phone-app/testing/steps.ts'
import { watchPhoneRequests } from './second-factors/phone-questions/phone-requests.ts'
import { codeOf, goodPassword, register, startTestLogin } from './testing/test-login.ts'

const login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
afterAll(() => login.close())

const { workplace } = login
const site = {
  workplace,
  frameOf: createFrameOf(workplace.services),
  phoneRequests: watchPhoneRequests(workplace),
}
const steps = phoneSteps({ ...login, site })

let people = 0
let email: string
let owner: Visitor
let secret: string

beforeEach(async () => {
  people += 1
  email = `karen${people}@galleri.example`
  owner = login.visitor()
  secret = await register({ login, visitor: owner }, email)
  const cookie = owner.cookies.get('login_session') ?? ''
  await steps.pair({ accountId: '', sessionId: '', cookie })
})

async function isRinging() {
  const asking = await sql`select 1 from phone_request join account on account.id = account_id
    where email = ${email} and phone_request.status = 'pending'`.execute(workplace.database.kysely)
  return asking.rows.length > 0
}

const isAsking = async () => {
  const { computer } = await signInUpToPassword()
  await computer.post('/sign-in/method', { method: 'phone-app' })
  expect(await isRinging()).toBe(true)
  return computer
}

const numberOn = (page: { readonly body: string }) => /<strong>(\d\d)<\/strong>/.exec(page.body)?.[1]

async function signInUpToPassword() {
  const computer = login.visitor()
  await computer.post('/sign-in', { email })
  return { computer, answer: await computer.post('/sign-in/password', { password: goodPassword }) }
}

describe('the phone rings for a form that was sent, and for no page that was looked at (103)', () => {
  test('at the password, where the phone is the way that is offered', async () => {
    await sql`update authenticator_code set removed_at = ${login.clock.now()}`.execute(
      workplace.database.kysely,
    )
    const { computer, answer } = await signInUpToPassword()
    expect(answer.headers.location).toBe('/sign-in/phone-app')
    expect(await isRinging()).toBe(true)
    const [first, second] = [await computer.follow(answer), await computer.follow(answer)]
    expect(numberOn(first)).toMatch(/^\d\d$/)
    expect(numberOn(second)).toBe(numberOn(first))
  })

  test('at the choice of the method, where there are several', async () => {
    const { computer, answer } = await signInUpToPassword()
    expect(answer.headers.location).toBe('/sign-in/method')
    const page = await computer.follow(answer)
    expect(page.body).not.toContain('href="/sign-in/phone-app"')
    expect(await isRinging()).toBe(false)
    const chosen = await computer.post('/sign-in/method', { method: 'phone-app' })
    expect(chosen.headers.location).toBe('/sign-in/phone-app')
    expect(await isRinging()).toBe(true)
    expect(numberOn(await computer.follow(chosen))).toMatch(/^\d\d$/)
  })

  test('not for another method, nor for none', async () => {
    const { computer } = await signInUpToPassword()
    const other = await computer.post('/sign-in/method', { method: 'recovery-code' })
    expect(other.headers.location).toBe('/sign-in/recovery-code')
    expect((await computer.post('/sign-in/method', { method: 'x' })).headers.location).toBe('/sign-in/method')
    expect(await isRinging()).toBe(false)
  })

  test('when a session is confirmed by it', async () => {
    await owner.get('/confirm?fresh=0')
    expect(await isRinging()).toBe(false)
    const begun = await owner.post('/confirm', { method: 'phone-app', continue: '/account/profile' })
    expect(begun.headers.location).toBe('/sign-in/phone-app')
    expect(await isRinging()).toBe(true)
    expect(numberOn(await owner.follow(begun))).toMatch(/^\d\d$/)
  })

  test('not when it is stopped: the page says why', async () => {
    const { computer } = await signInUpToPassword()
    await sql`update phone_device set blocked_at = ${login.clock.now()}`.execute(workplace.database.kysely)
    const chosen = await computer.post('/sign-in/method', { method: 'phone-app' })
    const page = await computer.follow(chosen)
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('None of your mobile devices can be used')
  })
})

describe('the phone asks no longer', () => {
  test('when the sign-in has ended by another method', async () => {
    const computer = await isAsking()
    login.clock.moveBy(60_000)
    const answer = await computer.post('/sign-in/authenticator-code', { code: codeOf(login, secret) })
    expect(answer.statusCode).toBe(303)
    expect(computer.cookies.has('login_session')).toBe(true)
    expect(await isRinging()).toBe(false)
  })

  test.each([
    ['begins again', '/sign-in', { email: 'somebody@else.example' }],
    ['signs out', '/sign-out', {}],
  ])('when the browser %s', async (_how, path, fields) => {
    const computer = await isAsking()
    await computer.post(path, fields)
    expect(await isRinging()).toBe(false)
  })

  test('when the password is set anew elsewhere', async () => {
    await isAsking()
    const password = 'blå teltpæl over broen'
    const form = { currentPassword: goodPassword, password, passwordAgain: password }
    expect((await owner.post('/account/password', form)).statusCode).toBe(303)
    expect(await isRinging()).toBe(false)
  })

  test('when wrong codes have ended the session that is confirmed', async () => {
    await owner.post('/confirm', { method: 'phone-app' })
    expect(await isRinging()).toBe(true)
    for (const code of ['000001', '000002', '000003', '000004', '000005'])
      await owner.post('/sign-in/authenticator-code', { code })
    expect((await owner.get('/account')).headers.location).toContain('/sign-in')
    expect(await isRinging()).toBe(false)
  })

  test('but goes on asking when a stranger knows nothing of the attempt', async () => {
    await isAsking()
    await login.visitor().post('/sign-in', { email })
    await login.visitor().post('/sign-out')
    expect(await isRinging()).toBe(true)
  })
})
