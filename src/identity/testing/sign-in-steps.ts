import { MINUTE } from '../../platform/durations.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { codeOf, goodPassword, type TestLogin } from './test-login.ts'

/** Somebody with an account and an authenticator code, by its secret. */
export interface Registered {
  readonly login: TestLogin
  readonly email: string
  readonly secret: string
}

/** The steps of signing in as one person, each to be taken rightly or wrongly. */
export function signInSteps({ login, email, secret }: Registered) {
  const identify = (visitor: Visitor, address = email, going: Record<string, string> = {}) =>
    visitor.post('/sign-in', { email: address, ...going })
  const password = (visitor: Visitor, text = goodPassword) =>
    visitor.post('/sign-in/password', { password: text })
  const code = (visitor: Visitor, text = codeOf(login, secret)) =>
    visitor.post('/sign-in/authenticator-code', { code: text })
  const signIn = async (going: Record<string, string> = {}) => {
    const visitor = login.visitor()
    await identify(visitor, email, going)
    await password(visitor)
    return { visitor, answer: await code(visitor) }
  }
  const failPassword = async (address: string, times: number) => {
    const visitor = login.visitor()
    await identify(visitor, address)
    let answer = await password(visitor, 'wrong but long enough')
    for (let time = 1; time < times; time += 1) answer = await password(visitor, 'wrong but long enough')
    return { visitor, answer }
  }
  return { identify, password, code, signIn, failPassword }
}

/** Codes work once: every test begins after every wait, with nothing counted. */
export async function beginClean(login: TestLogin, signIn: () => Promise<unknown>): Promise<void> {
  login.clock.moveBy(61 * MINUTE)
  await signIn()
  login.clock.moveBy(2 * MINUTE)
  login.mails.length = 0
  login.jobs.length = 0
}
