import { createVisitor, type Visitor } from '../../../../platform/testing/visitor.ts'
import type { Decision } from '../../phone-questions/types.ts'
import { createTestPhone, type TestPhone } from './phone.ts'
import { addTestAttempt, addTestConfirmation, type TestAccount, type TestSite } from './site.ts'

/** A PIN that is not trivial. */
export const PIN = '7294'

/** Another two-digit number. */
export const otherThan = (number: string) => (number === '11' ? '12' : '11')

/** What an open phone is told. */
export interface Pending {
  readonly request: { readonly id: string; readonly nonce: string; readonly application: string }
}

/** What people and phones do, over HTTP. */
export function phoneSteps(on: TestSite) {
  async function post(path: string, payload: object) {
    const answer = await on.server.inject({
      method: 'POST',
      url: path,
      headers: { 'sec-fetch-site': 'same-origin', accept: 'application/json' },
      payload,
    })
    return answer.json<Record<string, unknown>>()
  }

  function visit(cookies: Readonly<Record<string, string>>): Visitor {
    const visitor = createVisitor(on.server)
    for (const [name, value] of Object.entries(cookies)) visitor.cookies.set(name, value)
    return visitor
  }

  /** Begins to add a phone on the computer. */
  async function beginPairing(account: TestAccount, pin = PIN, pinAgain = pin) {
    const computer = visit({ login_session: account.cookie })
    const begun = await computer.post('/account/mobile-devices/new', {
      deviceName: 'Annas telefon',
      pin,
      pinAgain,
    })
    const path = String(begun.headers.location)
    const page = (await computer.get(path)).body
    const code = /#pair=([\w-]+)/.exec(page)?.[1] ?? ''
    const number = /<strong>(\d\d)<\/strong>/.exec(page)?.[1] ?? ''
    return { computer, begun, path, code, number }
  }

  async function pair(account: TestAccount): Promise<{ phone: TestPhone; deviceId: string }> {
    const { code, number } = await beginPairing(account)
    const phone = createTestPhone()
    const paired = await post('/app/api/devices', phone.claim(code, number, PIN))
    return { phone, deviceId: String(paired.deviceId) }
  }

  /** A computer that waits for the phone, after the right password. */
  async function ask(account: TestAccount, purpose: 'sign-in' | 'confirm' = 'sign-in') {
    const cookies =
      purpose === 'sign-in'
        ? { login_attempt: (await addTestAttempt(on, account.accountId)).cookie }
        : { login_attempt: await addTestConfirmation(on, account), login_session: account.cookie }
    const computer = visit(cookies)
    const asked = await computer.post('/sign-in/phone-app')
    const page = asked.statusCode === 303 ? await computer.follow(asked) : asked
    const number = /<strong>(\d\d)<\/strong>/.exec(page.body)?.[1] ?? ''
    const state = async () =>
      (await computer.get('/sign-in/phone-app/status')).json<{ state: string }>().state
    return { computer, page, number, state }
  }

  async function open(phone: TestPhone, deviceId: string, known = '') {
    const url = `/app/api/devices/${deviceId}/request?known=${known}`
    const first = await on.server.inject({ url, headers: { accept: 'application/json' } })
    if (first.statusCode !== 401) return first
    const { challenge } = first.json<{ challenge: string }>()
    const headers = { 'x-challenge': challenge, 'x-signature': phone.opening(deviceId, challenge) }
    return on.server.inject({ url, headers: { accept: 'application/json', ...headers } })
  }

  async function answerWith(
    phone: TestPhone,
    deviceId: string,
    given: { number: string; decision?: Decision; secret?: string },
  ) {
    const { request } = (await open(phone, deviceId)).json<Pending>()
    const { number, decision = 'approve' } = given
    const facts = { requestId: request.id, nonce: request.nonce, deviceId, number, decision }
    const input = phone.answer(facts, given.secret)
    return { input, answer: await post('/app/api/answers', input) }
  }

  return { post, visit, beginPairing, pair, ask, open, answerWith }
}
