import { afterAll, expect, test } from 'vitest'
import { perform } from '../../platform/perform.ts'
import { anonymous } from '../actor.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { countFactorsOfAttempt } from '../sign-in/actions/count-factors-of-attempt.ts'
import { findVisit } from '../sign-in/actions/find-visit.ts'
import { goodPassword, register, startTestLogin } from '../testing/test-login.ts'
import { holderFrom } from '../visit.ts'
import { countOwnFactors } from './actions/count-own-factors.ts'

const login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
afterAll(() => login.close())

const { workplace } = login
const email = 'karen@galleri.example'
const owner = login.visitor()
await register({ login, visitor: owner }, email)
const attemptOver = { ok: false, refusals: [{ code: 'attempt-over' }] }
const counts = { authenticatorCodes: 1, phoneDevices: 0, recoveryCodes: 10 }

async function holder() {
  const secret = owner.cookies.get('login_session')
  const found = await perform(workplace, findVisit, { actor: anonymous, input: { secret } })
  if (!found.ok || found.value === undefined) throw new Error('no session')
  return holderFrom(found.value.session)
}

test('a person is told of the own ones', async () => {
  const counted = await perform(workplace, countOwnFactors, { actor: await holder(), input: {} })
  expect(counted).toMatchObject({ ok: true, value: counts })
})

test('a browser that signs in is told of them after the password, while the attempt lasts', async () => {
  const visitor = login.visitor()
  const ask = () => {
    const input = { secret: visitor.cookies.get('login_attempt') }
    return perform(workplace, countFactorsOfAttempt, { actor: anonymous, input })
  }
  await visitor.post('/sign-in', { email })
  expect(await ask()).toEqual(attemptOver)
  await visitor.post('/sign-in/password', { password: goodPassword })
  expect(await ask()).toMatchObject({ ok: true, value: counts })
  login.clock.moveBy(11 * 60_000)
  expect(await ask()).toEqual(attemptOver)
})
