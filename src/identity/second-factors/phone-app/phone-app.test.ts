import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createVisitor, type Visitor } from '../../../platform/testing/visitor.ts'
import { createTestPhone, type TestPhone } from './test-phone.ts'
import {
  addTestAccount,
  addTestAttempt,
  startTestSite,
  type TestAccount,
  type TestSite,
} from './test-site.ts'
import type { Decision } from './types.ts'

let on: TestSite

beforeAll(async () => {
  on = await startTestSite()
})

afterAll(() => on.close())

async function post(server: FastifyInstance, path: string, payload: object) {
  const answer = await server.inject({
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

const PIN = '7294'

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

const otherThan = (number: string) => (number === '11' ? '12' : '11')

async function pair(account: TestAccount): Promise<{ phone: TestPhone; deviceId: string }> {
  const { code, number } = await beginPairing(account)
  const phone = createTestPhone()
  const paired = await post(on.server, '/app/api/devices', phone.claim(code, number, PIN))
  return { phone, deviceId: String(paired.deviceId) }
}

/** A computer that waits for the phone, after the right password. */
async function ask(account: TestAccount) {
  const attempt = await addTestAttempt(on, account.accountId)
  const computer = visit({ login_attempt: attempt.cookie })
  const page = await computer.get('/sign-in/phone-app')
  const number = /<strong>(\d\d)<\/strong>/.exec(page.body)?.[1] ?? ''
  const state = async () => (await computer.get('/sign-in/phone-app/status')).json<{ state: string }>().state
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

interface Pending {
  readonly request: { readonly id: string; readonly nonce: string; readonly application: string }
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
  return { input, answer: await post(on.server, '/app/api/answers', input) }
}

const wrongSecret = Buffer.alloc(32, 1).toString('base64url')

describe('adding a phone', () => {
  let account: TestAccount

  beforeEach(async () => {
    account = await addTestAccount(on)
  })

  it.each([
    ['123', '4 to 8 digits'],
    ['123456789', '4 to 8 digits'],
    ['1234', 'easy to guess'],
    ['1990', 'easy to guess'],
  ])('refuses the PIN %s', async (pin, reason) => {
    const { begun } = await beginPairing(account, pin)
    expect(begun.statusCode).toBe(422)
    expect(begun.body).toContain(reason)
    expect(begun.body).toContain('value="Annas telefon"')
    expect(begun.body).not.toContain(`value="${pin}"`)
  })

  it('refuses two PINs that differ', async () => {
    const { begun } = await beginPairing(account, PIN, '7295')
    expect(begun.statusCode).toBe(422)
    expect(begun.body).toContain('not the same')
  })

  it('is not for strangers', async () => {
    const stranger = visit({})
    expect((await stranger.post('/account/mobile-devices/new', {})).headers.location).toMatch(/^\/sign-in/)
    const { path } = await beginPairing(account)
    const other = visit({ login_session: (await addTestAccount(on)).cookie })
    expect((await other.get(path)).statusCode).toBe(404)
    expect((await other.post(`${path}/completion`)).statusCode).toBe(404)
  })

  it('refuses a password alone once there is a second factor', async () => {
    await pair(account)
    const { begun } = await beginPairing(account)
    expect(begun.body).toContain('Sign in with your second factor first')
  })

  it('refuses a made-up code', async () => {
    const claim = createTestPhone().claim('AAAAAAAAAAAAAAAAAAAAAA', '42', PIN)
    expect(await post(on.server, '/app/api/devices', claim)).toMatchObject({ code: 'pairing-over' })
  })

  it('refuses a code that was used', async () => {
    const { code, number } = await beginPairing(account)
    await post(on.server, '/app/api/devices', createTestPhone().claim(code, number, PIN))
    const again = await post(on.server, '/app/api/devices', createTestPhone().claim(code, number, PIN))
    expect(again).toMatchObject({ code: 'pairing-over' })
    expect(await post(on.server, '/app/api/pairing-codes', { code })).toMatchObject({ code: 'pairing-over' })
  })

  it('refuses a code after ten minutes', async () => {
    const { code, number, computer, path } = await beginPairing(account)
    on.clock.moveBy(10 * 60_000)
    const late = await post(on.server, '/app/api/devices', createTestPhone().claim(code, number, PIN))
    expect(late).toMatchObject({ code: 'pairing-over' })
    expect((await computer.get(path)).body).toContain('The code is used up')
  })

  it('ends after five wrong answers, be it number or PIN', async () => {
    const { code, number } = await beginPairing(account)
    const phone = createTestPhone()
    const wrong = [phone.claim(code, otherThan(number), PIN), phone.claim(code, number, '8305')]
    for (const left of [4, 3, 2, 1]) {
      expect(await post(on.server, '/app/api/devices', wrong[left % 2] ?? {})).toMatchObject({ left })
    }
    expect(await post(on.server, '/app/api/devices', wrong[0] ?? {})).toMatchObject({ code: 'pairing-over' })
    expect(await post(on.server, '/app/api/devices', phone.claim(code, number, PIN))).toMatchObject({
      code: 'pairing-over',
    })
  })

  it('refuses a key whose holder did not sign', async () => {
    const { code, number } = await beginPairing(account)
    const claim = { ...createTestPhone().claim(code, number, PIN), key: createTestPhone().key }
    expect(await post(on.server, '/app/api/devices', claim)).toMatchObject({ code: 'signature' })
  })

  it('voids an older code when a new one is made', async () => {
    const older = await beginPairing(account)
    await beginPairing(account)
    const claim = createTestPhone().claim(older.code, older.number, PIN)
    expect(await post(on.server, '/app/api/devices', claim)).toMatchObject({ code: 'pairing-over' })
  })

  it('adds the phone, says so, writes to the owner and raises the session', async () => {
    const { computer, path, code, number } = await beginPairing(account)
    expect(code).toHaveLength(22)
    expect(await post(on.server, '/app/api/pairing-codes', { code })).toMatchObject({
      deviceName: 'Annas telefon',
    })
    expect((await computer.get(`${path}/status`)).json()).toEqual({ state: 'open' })
    const paired = await post(on.server, '/app/api/devices', createTestPhone().claim(code, number, PIN))
    expect(paired).toMatchObject({ deviceName: 'Annas telefon', account: `${account.accountId}@example.org` })
    expect((await computer.get(`${path}/status`)).json()).toEqual({ state: 'done' })
    expect((await computer.get(path)).body).toContain('The mobile device is added')
    expect(on.jobs.at(-1)?.data).toMatchObject({ accountId: account.accountId, notice: 'phone-device-added' })
    const before = computer.cookies.get('login_session')
    const gone = await computer.post(`${path}/completion`)
    expect(gone.statusCode).toBe(303)
    expect(computer.cookies.get('login_session')).not.toBe(before)
    expect((await computer.get('/account/mobile-devices/new')).statusCode).toBe(200)
  })

  it('takes five phones and no more', async () => {
    const strong = await addTestAccount(on, 'two-factor')
    for (const _ of [1, 2, 3, 4, 5]) await pair(strong)
    expect((await beginPairing(strong)).begun.body).toContain('You have 5 mobile devices')
  })
})

describe('removing a phone', () => {
  it('refuses the last second factor and strangers, and takes a spare one', async () => {
    const account = await addTestAccount(on, 'two-factor')
    const first = await pair(account)
    const computer = visit({ login_session: account.cookie })
    const path = `/account/mobile-devices/${first.deviceId}/removal`
    const other = visit({ login_session: (await addTestAccount(on, 'two-factor')).cookie })
    expect((await other.get(path)).statusCode).toBe(404)
    expect((await other.post(path)).statusCode).toBe(404)
    expect((await computer.post(path)).body).toContain('last second factor')
    for (const _ of [2, 3]) await pair(account)
    expect((await computer.post(path)).headers.location).toBe('/account/mobile-devices?done=removed')
    expect((await open(first.phone, first.deviceId)).json()).toMatchObject({ code: 'unknown-device' })
    expect(on.jobs.at(-1)?.data).toMatchObject({ notice: 'phone-device-removed' })
  })
})

describe('asking the phone', () => {
  let account: TestAccount
  let phone: TestPhone
  let deviceId: string

  beforeEach(async () => {
    account = await addTestAccount(on, 'two-factor')
    const paired = await pair(account)
    phone = paired.phone
    deviceId = paired.deviceId
  })

  it('tells nothing to who does not hold the key', async () => {
    await ask(account)
    expect((await open(createTestPhone(), deviceId)).statusCode).toBe(401)
    const url = `/app/api/devices/${deviceId}/request`
    const forged = await on.server.inject({
      url,
      headers: { 'x-challenge': 'A'.repeat(80), 'x-signature': 'B' },
    })
    expect(forged.statusCode).toBe(401)
  })

  it('never tells the phone the number', async () => {
    await ask(account)
    const told = (await open(phone, deviceId)).json<Pending>()
    expect(told.request).toMatchObject({ application: 'Kulturport', browser: '', address: '127.0.0.1' })
    expect(Object.keys(told.request)).not.toContain('number')
  })

  it('ends at a wrong number', async () => {
    const { number, state } = await ask(account)
    const { answer, input } = await answerWith(phone, deviceId, { number: otherThan(number) })
    expect(answer).toMatchObject({ code: 'wrong-number' })
    expect(await state()).toBe('mismatched')
    expect(await post(on.server, '/app/api/answers', { ...input, number })).toMatchObject({
      code: 'signature',
    })
  })

  it('refuses to approve without number or proof', async () => {
    const { number, state } = await ask(account)
    const { answer } = await answerWith(phone, deviceId, { number: '' })
    expect(answer).toMatchObject({ code: 'wrong-number' })
    const next = await ask(account)
    const { request } = (await open(phone, deviceId)).json<Pending>()
    const facts = {
      requestId: request.id,
      nonce: request.nonce,
      deviceId,
      number: next.number,
      decision: 'approve',
    } as const
    const signature = phone.sign(
      `kulturport-phone-app/1\nanswer\n${request.id}\n${request.nonce}\n${deviceId}\n${next.number}\napprove\n`,
    )
    const bare = {
      requestId: request.id,
      deviceId,
      number: next.number,
      decision: 'approve',
      proof: '',
      signature,
    }
    expect(await post(on.server, '/app/api/answers', bare)).toMatchObject({ code: 'wrong-pin', left: 4 })
    expect(await state()).toBe('mismatched')
    expect(await post(on.server, '/app/api/answers', { requestId: facts.requestId })).toMatchObject({
      status: 422,
    })
    expect(number).toMatch(/^\d\d$/)
  })

  it('blocks the phone at the fifth wrong PIN, and writes to the owner', async () => {
    const { number, state } = await ask(account)
    for (const left of [4, 3, 2, 1]) {
      const { answer } = await answerWith(phone, deviceId, { number, secret: wrongSecret })
      expect(answer).toMatchObject({ code: 'wrong-pin', left })
    }
    const { answer } = await answerWith(phone, deviceId, { number, secret: wrongSecret })
    expect(answer).toMatchObject({ code: 'device-blocked' })
    expect(await state()).toBe('denied')
    expect((await open(phone, deviceId)).json()).toMatchObject({ code: 'device-blocked' })
    expect(on.jobs.at(-1)?.data).toMatchObject({ notice: 'phone-device-blocked', subject: 'Annas telefon' })
    const next = await ask(account)
    expect(next.page.body).toContain('None of your mobile devices can be used')
    const computer = visit({ login_session: account.cookie })
    expect((await computer.get('/account/mobile-devices')).body).toContain('Blocked')
  })

  it('clears the count at a right PIN', async () => {
    const first = await ask(account)
    for (const _ of [1, 2, 3, 4])
      await answerWith(phone, deviceId, { number: first.number, secret: wrongSecret })
    expect((await answerWith(phone, deviceId, { number: first.number })).answer).toMatchObject({
      state: 'approved',
    })
    const second = await ask(account)
    const { answer } = await answerWith(phone, deviceId, { number: second.number, secret: wrongSecret })
    expect(answer).toMatchObject({ code: 'wrong-pin', left: 4 })
  })

  it('refuses an answer sent again', async () => {
    const { number, computer } = await ask(account)
    const { input } = await answerWith(phone, deviceId, { number })
    expect(await post(on.server, '/app/api/answers', input)).toMatchObject({ code: 'request-over' })
    await computer.get('/sign-in/phone-app')
    expect(await post(on.server, '/app/api/answers', input)).toMatchObject({ code: 'request-over' })
  })

  it('refuses the answer to another request', async () => {
    const first = await ask(account)
    const { input } = await answerWith(phone, deviceId, { number: first.number, decision: 'deny' })
    await ask(account)
    const { request } = (await open(phone, deviceId)).json<Pending>()
    const moved = { ...input, requestId: request.id }
    expect(await post(on.server, '/app/api/answers', moved)).toMatchObject({ code: 'signature' })
  })

  it('refuses the phone of another account, and the name of another phone', async () => {
    const { number } = await ask(account)
    const stranger = await pair(await addTestAccount(on, 'two-factor'))
    const { request } = (await open(phone, deviceId)).json<Pending>()
    const facts = { requestId: request.id, nonce: request.nonce, number, decision: 'approve' } as const
    const own = stranger.phone.answer({ ...facts, deviceId: stranger.deviceId })
    expect(await post(on.server, '/app/api/answers', own)).toMatchObject({ code: 'not-found' })
    const borrowed = stranger.phone.answer({ ...facts, deviceId })
    expect(await post(on.server, '/app/api/answers', borrowed)).toMatchObject({ code: 'signature' })
  })

  it('refuses an answer after five minutes', async () => {
    const { number, state } = await ask(account)
    const { request } = (await open(phone, deviceId)).json<Pending>()
    on.clock.moveBy(5 * 60_000)
    const facts = {
      requestId: request.id,
      nonce: request.nonce,
      deviceId,
      number,
      decision: 'approve',
    } as const
    expect(await post(on.server, '/app/api/answers', phone.answer(facts))).toMatchObject({
      code: 'request-expired',
    })
    expect(await state()).toBe('expired')
  })

  it('signs nobody in when denied, and asks again at a wish only', async () => {
    const { number, computer, state } = await ask(account)
    await answerWith(phone, deviceId, { number, decision: 'deny' })
    expect(await state()).toBe('denied')
    const page = await computer.get('/sign-in/phone-app')
    expect(page.body).toContain('You refused the request')
    expect(computer.cookies.has('login_session')).toBe(false)
    await computer.post('/sign-in/phone-app')
    expect(await state()).toBe('pending')
  })

  it('freezes for an hour after "it was not me", and writes to the owner', async () => {
    const { number, computer } = await ask(account)
    await answerWith(phone, deviceId, { number, decision: 'not-me' })
    expect(on.jobs.at(-1)?.data).toMatchObject({ notice: 'push-not-me', address: '127.0.0.1' })
    const refused = await computer.post('/sign-in/phone-app')
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('60 minutes')
    on.clock.moveBy(60 * 60_000)
    expect((await ask(account)).number).not.toBe('')
  })

  it('freezes after three wrong numbers', async () => {
    for (const _ of [1, 2, 3]) {
      const { number } = await ask(account)
      await answerWith(phone, deviceId, { number: otherThan(number) })
    }
    expect((await ask(account)).page.body).toContain('wrong three times')
  })

  it('holds one request at a time, and five unconfirmed an hour', async () => {
    const first = await ask(account)
    expect((await first.computer.get('/sign-in/phone-app')).body).toContain(
      `<strong>${first.number}</strong>`,
    )
    const second = await ask(account)
    expect(await first.state()).toBe('withdrawn')
    expect(await second.state()).toBe('pending')
    for (const _ of [3, 4, 5]) await ask(account)
    expect((await ask(account)).page.body).toContain('Five requests within an hour')
  })

  it('keeps a stranger’s request from replacing the owner’s', async () => {
    await ask(account)
    const attempt = await addTestAttempt(on, account.accountId)
    const other = await on.server.inject({
      url: '/sign-in/phone-app',
      headers: { cookie: `login_attempt=${attempt.cookie}`, 'user-agent': 'Firefox/140.0 Windows' },
    })
    expect(other.statusCode).toBe(422)
  })

  it('signs in only the attempt that asked', async () => {
    const { number } = await ask(account)
    const bystander = visit({ login_attempt: (await addTestAttempt(on, account.accountId)).cookie })
    await answerWith(phone, deviceId, { number })
    await bystander.get('/sign-in/phone-app')
    expect(bystander.cookies.has('login_session')).toBe(false)
  })

  it('signs in at the right number and PIN, once', async () => {
    const { number, computer } = await ask(account)
    expect((await answerWith(phone, deviceId, { number })).answer).toEqual({ state: 'approved' })
    const attempt = computer.cookies.get('login_attempt') ?? ''
    const led = await computer.get('/sign-in/phone-app')
    expect(led.headers.location).toBe('/interaction/abc')
    expect(computer.cookies.get('login_session')).toMatch(/^[\w-]{43}$/)
    const thief = visit({ login_attempt: attempt })
    await thief.get('/sign-in/phone-app')
    expect(thief.cookies.has('login_session')).toBe(false)
  })

  it('reaches an open phone within a second', async () => {
    const waiting = open(phone, deviceId)
    await new Promise(resolve => setTimeout(resolve, 300))
    const began = performance.now()
    await ask(account)
    expect((await waiting).json<Pending>().request.application).toBe('Kulturport')
    expect(performance.now() - began).toBeLessThan(1000)
  })

  it.each([null, [], 'text', { requestId: 1 }, { requestId: "' or 1=1" }])(
    'answers %j with 422',
    async payload => {
      const answer = await on.server.inject({
        method: 'POST',
        url: '/app/api/answers',
        headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
        payload: JSON.stringify(payload),
      })
      expect(answer.statusCode).toBe(422)
    },
  )
})
