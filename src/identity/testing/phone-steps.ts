import type { Visitor } from '../../platform/testing/visitor.ts'
import { createTestPhone, type TestPhone } from '../second-factors/phone-app/testing/phone.ts'
import { type Pending, PIN } from '../second-factors/phone-app/testing/steps.ts'
import type { TestLogin } from './test-login.ts'

/** A phone that was added to an account, and the page on the computer that says so. */
export interface AddedPhone {
  readonly phone: TestPhone
  readonly deviceId: string
  readonly path: string
}

const json = { 'sec-fetch-site': 'same-origin', accept: 'application/json' }

async function send(login: TestLogin, url: string, payload: object) {
  const answer = await login.server.inject({ method: 'POST', url, headers: json, payload })
  return answer.json<Record<string, unknown>>()
}

/** Adds a phone from the device page to the answer of the app; "Continue" is not pressed. */
export async function addPhone(login: TestLogin, visitor: Visitor): Promise<AddedPhone> {
  const named = { deviceName: 'Annas telefon', pin: PIN, pinAgain: PIN }
  const begun = await visitor.post('/account/mobile-devices/new', named)
  const path = String(begun.headers.location)
  const page = (await visitor.get(path)).body
  const code = /#pair=([\w-]+)/.exec(page)?.[1] ?? ''
  const phone = createTestPhone()
  const paired = await send(login, '/app/api/devices', phone.claim(code, numberOn(page), PIN))
  return { phone, deviceId: String(paired.deviceId), path }
}

/** The two digits that a page asks to be typed in the app. */
export function numberOn(page: string): string {
  return /<strong>(\d\d)<\/strong>/.exec(page)?.[1] ?? ''
}

/** Answers on the phone what the computer's page asks; `secret` stands for another PIN than the right one. */
export async function approve(
  login: TestLogin,
  { phone, deviceId }: AddedPhone,
  given: { readonly page: string; readonly secret?: string },
) {
  const url = `/app/api/devices/${deviceId}/request?known=`
  const first = await login.server.inject({ url, headers: json })
  const { challenge } = first.json<{ challenge: string }>()
  const proof = { 'x-challenge': challenge, 'x-signature': phone.opening(deviceId, challenge) }
  const opened = await login.server.inject({ url, headers: { ...json, ...proof } })
  const { request } = opened.json<Pending>()
  const number = numberOn(given.page)
  const facts = {
    requestId: request.id,
    nonce: request.nonce,
    deviceId,
    number,
    decision: 'approve',
  } as const
  return send(login, '/app/api/answers', phone.answer(facts, given.secret))
}
