import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { type AddedPhone, addPhone, approve } from '../testing/phone-steps.ts'
import { activate, goodPassword, startTestLogin, type TestLogin } from '../testing/test-login.ts'

const application = '/interaction/abc'
let login: TestLogin
let computer: Visitor
let email = ''
let number = 0

beforeAll(async () => {
  login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
})
afterAll(() => login.close())
beforeEach(async () => {
  number += 1
  email = `person${number}@x.example`
  computer = login.visitor()
  await activate({ login, visitor: computer }, email)
})

/** From the page that asks for the factor to where the sign-in leads. */
async function proveByPhone(visitor: Visitor, phone: AddedPhone, page: string) {
  const asked = await visitor.post('/confirm', { method: 'phone-app', continue: continueOn(page) })
  const waiting = (await visitor.follow(asked)).body
  expect(await approve(login, phone, { page: waiting })).toEqual({ state: 'approved' })
  return visitor.post('/sign-in/phone-app/completion')
}

function continueOn(page: string): string {
  return /name="continue" value="([^"]*)"/.exec(page)?.[1] ?? ''
}

async function openKulturport(visitor: Visitor) {
  return visitor.get(`/sign-in?continue=${encodeURIComponent(application)}`)
}

describe('guide 1: whoever added the phone gets in without "Continue"', () => {
  const ways: readonly (readonly [string, (visitor: Visitor, path: string) => Promise<unknown>])[] = [
    ['at once', async () => undefined],
    ['after the account page', visitor => visitor.get('/account')],
    ['after Back to the form of the device', visitor => visitor.get('/account/mobile-devices/new')],
    ['after the form of the device was sent again', visitor => visitor.post('/account/mobile-devices/new')],
    ['after the chooser', visitor => visitor.get('/account/second-factor')],
    ['after a change of language', (visitor, path) => visitor.get(`${path}?language=da`)],
  ]
  test.each(ways)('%s', async (_name, wander) => {
    const phone = await addPhone(login, computer)
    await wander(computer, phone.path)
    const led = await openKulturport(computer)
    expect(led.headers.location).toBe(`/confirm?continue=${encodeURIComponent(application)}`)
    const page = (await computer.follow(led)).body
    expect(page).not.toContain('/account/mobile-devices/new')
    const done = await proveByPhone(computer, phone, page)
    expect(done.headers.location).toBe(application)
    expect((await computer.get('/account')).statusCode).toBe(200)
  })

  test('and "Continue" in the page left open still leads on', async () => {
    const phone = await addPhone(login, computer)
    await proveByPhone(computer, phone, (await computer.follow(await openKulturport(computer))).body)
    const late = await computer.post(`${phone.path}/completion`)
    expect([late.statusCode, late.headers.location]).toEqual([303, '/account/mobile-devices'])
  })

  test('in another browser, or after this one was closed, the phone is asked after the password', async () => {
    const phone = await addPhone(login, computer)
    const other = login.visitor()
    await other.post('/sign-in', { email, continue: application })
    const asked = await other.post('/sign-in/password', { password: goodPassword })
    expect(asked.headers.location).toBe('/sign-in/phone-app')
    await approve(login, phone, { page: (await other.follow(asked)).body })
    expect((await other.post('/sign-in/phone-app/completion')).headers.location).toBe(application)
    expect((await openKulturport(computer)).headers.location).toContain('/confirm')
  })
})

describe('a session of the password alone whose account has a factor', () => {
  test.each([
    '/account',
    '/account/second-factor',
    '/account/second-way',
    '/account/mobile-devices/new',
    '/account/authenticator-codes/new',
    '/account/recovery-codes/new',
    '/account/password',
    '/sign-in',
  ])('%s leads to the proof', async path => {
    await addPhone(login, computer)
    let answer = await computer.get(path)
    for (let hops = 0; hops < 4 && answer.statusCode === 303; hops += 1)
      answer = await computer.follow(answer)
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('action="/confirm"')
    expect(answer.body).toContain('You have signed in with your password')
  })

  test('ends the others when it is raised, so that none is left with the password alone', async () => {
    const elsewhere = login.visitor()
    await elsewhere.post('/sign-in', { email })
    await elsewhere.post('/sign-in/password', { password: goodPassword })
    expect((await elsewhere.get('/account')).statusCode).toBe(200)
    const phone = await addPhone(login, computer)
    await proveByPhone(computer, phone, (await computer.follow(await openKulturport(computer))).body)
    expect((await elsewhere.get('/account')).headers.location).toContain('/sign-in')
  })
})

describe('attack F16: the password alone does not change the name', () => {
  test('before the first factor, and with one that was not proved', async () => {
    const wanted = { firstName: 'Somebody', lastName: 'Else', language: 'da' }
    expect((await computer.post('/account/profile', wanted)).body).toContain('You can change your name')
    await addPhone(login, computer)
    expect((await computer.post('/account/profile', wanted)).body).toContain('href="/confirm')
    const rows = await login.workplace.database.kysely
      .withTables<{ account: { email: string; first_name: string } }>()
      .selectFrom('account')
      .select('first_name')
      .where('email', '=', email)
      .execute()
    expect(rows).toEqual([{ first_name: 'Karen' }])
  })
})
