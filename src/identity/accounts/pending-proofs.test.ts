import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import {
  codeOf,
  goodPassword,
  linkIn,
  register,
  startTestLogin,
  type TestLogin,
} from '../testing/test-login.ts'

const newPassword = 'blå amfora på reolen'
let login: TestLogin
let owner: Visitor
let email = ''
let secret = ''
let number = 0

beforeAll(async () => {
  login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
})
afterAll(() => login.close())
beforeEach(async () => {
  email = `person${++number}@x.example`
  owner = login.visitor()
  secret = await register({ login, visitor: owner }, email)
  login.clock.moveBy(2 * MINUTE)
  login.mails.length = 0
})

async function mailedLink(): Promise<string> {
  login.clock.moveBy(2 * MINUTE)
  await login.visitor().post('/forgotten-password', { email })
  await login.work()
  return linkIn(login.mails.at(-1))
}

/** What was begun under the old password, and how it is seen that it counts no more. */
const proofs: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  'a mailed link for a new password': async () => {
    const path = await mailedLink()
    return async () => (await login.visitor().get(path)).statusCode
  },
  'a link whose mail is still to be written': async () => {
    login.clock.moveBy(2 * MINUTE)
    await login.visitor().post('/forgotten-password', { email })
    const [asked] = login.jobs.splice(0)
    await identityWorkers(login.workplace)[asked?.queue ?? '']?.(asked?.data)
    const waiting = login.jobs.splice(0)
    return async () => {
      login.jobs.push(...waiting)
      login.mails.length = 0
      await login.work()
      return login.mails.some(mail => mail.subject === 'Choose a new password') ? 200 : 410
    }
  },
  'a sign-in that lacks the second factor': async () => {
    const other = login.visitor()
    await other.post('/sign-in', { email })
    await other.post('/sign-in/password', { password: goodPassword })
    return async () => {
      login.clock.moveBy(MINUTE)
      const answer = await other.post('/sign-in/authenticator-code', { code: codeOf(login, secret) })
      return /^\/sign-in($|\?)/.test(String(answer.headers.location)) ? 410 : answer.statusCode
    }
  },
  'a confirmation under way in another browser': async () => {
    const other = login.visitor()
    await other.post('/sign-in', { email })
    await other.post('/sign-in/password', { password: goodPassword })
    await other.post('/sign-in/authenticator-code', { code: codeOf(login, secret) })
    await other.post('/confirm', { method: 'authenticator-code', continue: '/account/password' })
    return async () => {
      login.clock.moveBy(MINUTE)
      const answer = await other.post('/sign-in/authenticator-code', { code: codeOf(login, secret) })
      return /^\/(sign-in|confirm)($|\?)/.test(String(answer.headers.location)) ? 410 : answer.statusCode
    }
  },
  'a phone that is being added': async () => {
    const named = { deviceName: 'Telefon', pin: '7294', pinAgain: '7294' }
    const begun = await owner.post('/account/mobile-devices/new', named)
    const code = /#pair=([\w-]+)/.exec((await owner.follow(begun)).body)?.[1] ?? ''
    return async () => {
      const answer = await login.server.inject({
        method: 'POST',
        url: '/app/api/pairing-codes',
        headers: { 'sec-fetch-site': 'same-origin', accept: 'application/json' },
        payload: { code },
      })
      return answer.json<{ code?: string }>().code === 'pairing-over' ? 410 : answer.statusCode
    }
  },
}

/** The acts that put a new password in place of the old one. */
const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  change: async () => {
    const form = { currentPassword: goodPassword, password: newPassword, passwordAgain: newPassword }
    expect((await owner.post('/account/password', form)).headers.location).toBe('/account?done=password')
  },
  reset: async () => {
    const path = await mailedLink()
    const link = new URL(path, 'http://login.test').searchParams.get('link') ?? ''
    const form = { link, password: newPassword, passwordAgain: newPassword }
    expect((await login.visitor().post('/reset-password', form)).statusCode).toBe(303)
  },
}

const cases = Object.keys(acts).flatMap(act => Object.keys(proofs).map(proof => [act, proof] as const))

describe('attack F8: a new password ends what was begun under the old one', () => {
  test.each(cases)('%s ends %s', async (act, proof) => {
    const use = await proofs[proof]?.()
    await acts[act]?.()
    expect(await use?.()).toBe(410)
  })

  test('the page of the dead link says why and leads on', async () => {
    const path = await mailedLink()
    await acts.change?.()
    const page = (await login.visitor().get(path)).body
    expect(page).toContain('only until the password is changed')
    expect(page).toContain('href="/sign-in"')
  })
})
