import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { startEngine } from '../provider/engine.ts'
import { loginPeople } from '../provider/login-people.ts'
import { signInSteps } from '../testing/sign-in-steps.ts'
import { makeRecoveryCodes, register, startTestLogin, type TestLogin } from '../testing/test-login.ts'
import { undisturbedSignIns } from './rules.ts'

const application = '/interaction/abc'
/** Where whoever is signed in goes whose request is over. */
const service = 'http://kulturport.test/sign-in'
const engineParts = { cookieKeys: ['key'], headers: {} }
let login: TestLogin
let number = 0

beforeAll(async () => {
  login = await startTestLogin({
    createApp: async (workplace, options) => {
      const engine = await startEngine({
        workplace,
        people: loginPeople(workplace),
        ...options,
        ...engineParts,
      })
      return createIdentityApp(workplace, { ...options, engine })
    },
    workersOf: identityWorkers,
  })
})
afterAll(() => login.close())
beforeEach(() => login.clock.moveBy(2 * MINUTE))

/** Somebody who has just added an authenticator code and no second way in. */
async function incomplete() {
  number += 1
  const email = `person${number}@x.example`
  const visitor = login.visitor()
  const secret = await register({ login, visitor, withoutRecoveryCodes: true }, email)
  const steps = signInSteps({ login, email, secret })
  const signIn = async () => {
    login.clock.moveBy(2 * MINUTE)
    return steps.signIn({ continue: application })
  }
  return { visitor, signIn }
}

async function undisturbed(signIn: () => Promise<unknown>): Promise<void> {
  for (let time = 0; time < undisturbedSignIns; time += 1) await signIn()
}

async function postpone(visitor: Visitor) {
  const answer = await visitor.post('/account/incomplete')
  return answer.headers.location
}

describe('an account with one second factor (53)', () => {
  test('goes on undisturbed at enrolment and at the first sign-ins after it', async () => {
    const { visitor, signIn } = await incomplete()
    expect((await visitor.get('/account/second-way')).body).toContain('Later: continue without')
    expect((await visitor.get(application)).headers.location).toBe(service)
    const first = await signIn()
    expect(first.answer.headers.location).toBe(application)
    expect((await first.visitor.get(application)).headers.location).toBe(service)
  })

  test('is reminded from the fifth sign-in on, may put it off three times, and then has to finish', async () => {
    const { signIn } = await incomplete()
    await undisturbed(signIn)
    for (const left of ['3 times more', '2 times more', 'once more']) {
      const { visitor, answer } = await signIn()
      expect(answer.headers.location).toBe('/account/incomplete')
      const page = (await visitor.follow(answer)).body
      expect(page).toContain('A second way in is still missing')
      expect(page).toContain(left)
      expect(await postpone(visitor)).toBe(application)
      expect((await visitor.get(application)).headers.location).toBe(service)
    }
    const { visitor, answer } = await signIn()
    const page = (await visitor.follow(answer)).body
    expect(page).toContain('You have put it off three times')
    expect(page).not.toContain('Later: continue without')
    expect(await postpone(visitor)).toBe('/account/incomplete')
    const stopped = await visitor.get(application)
    expect(stopped.headers.location).toBe(`/account/incomplete?continue=${encodeURIComponent(application)}`)
    expect((await visitor.get('/account')).statusCode).toBe(200)

    await makeRecoveryCodes(visitor)
    expect((await visitor.get('/account/second-way')).body).toContain(`href="${application}"`)
    expect((await visitor.get(application)).headers.location).toBe(service)
    expect((await signIn()).answer.headers.location).toBe(application)
  })

  test('cannot step past the reminder by opening the application again', async () => {
    const { signIn } = await incomplete()
    await undisturbed(signIn)
    const { visitor } = await signIn()
    expect((await visitor.get(application)).headers.location).toContain('/account/incomplete')
  })

  test('may press "later" twice: it counts once', async () => {
    const { signIn } = await incomplete()
    await undisturbed(signIn)
    const { visitor } = await signIn()
    await Promise.all([postpone(visitor), postpone(visitor)])
    const again = await signIn()
    expect((await again.visitor.get('/account/incomplete')).body).toContain('2 times more')
  })
})

test('strangers and complete accounts have nothing to be reminded of', async () => {
  expect((await login.visitor().get('/account/incomplete')).headers.location).toContain('/sign-in')
  const visitor = login.visitor()
  await register({ login, visitor }, 'complete@x.example')
  expect((await visitor.get('/account/incomplete')).headers.location).toBe('/account')
})
