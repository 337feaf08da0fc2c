import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findEvents } from '../../../platform/events.ts'
import { createTestPhone, type TestPhone } from '../phone-app/testing/phone.ts'
import {
  addTestAccount,
  addTestAttempt,
  startTestSite,
  type TestAccount,
  type TestSite,
} from '../phone-app/testing/site.ts'
import { otherThan, type Pending, phoneSteps } from '../phone-app/testing/steps.ts'

let on: TestSite
let steps: ReturnType<typeof phoneSteps>

beforeAll(async () => {
  on = await startTestSite()
  steps = phoneSteps(on)
})

afterAll(() => on.close())

const wrongSecret = Buffer.alloc(32, 1).toString('base64url')

describe('asking the phone', () => {
  let account: TestAccount
  let phone: TestPhone
  let deviceId: string

  beforeEach(async () => {
    account = await addTestAccount(on, 'two-factor')
    const paired = await steps.pair(account)
    phone = paired.phone
    deviceId = paired.deviceId
  })

  it('tells nothing to who does not hold the key', async () => {
    await steps.ask(account)
    expect((await steps.open(createTestPhone(), deviceId)).statusCode).toBe(401)
    const url = `/app/api/devices/${deviceId}/request`
    const forged = await on.server.inject({
      url,
      headers: { 'x-challenge': 'A'.repeat(80), 'x-signature': 'B' },
    })
    expect(forged.statusCode).toBe(401)
  })

  it('asks nobody when the page is only looked at (103)', async () => {
    const attempt = await addTestAttempt(on, account.accountId)
    const computer = steps.visit({ login_attempt: attempt.cookie })
    for (const _ of [1, 2]) {
      const page = await computer.get('/sign-in/phone-app')
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain('Send a request')
    }
    const state = await computer.get('/sign-in/phone-app/status')
    expect(state.json()).toEqual({ state: 'over' })
    await computer.post('/sign-in/phone-app')
    expect((await steps.open(phone, deviceId)).json<Pending>().request.application).toBe('Kulturport')
  })

  it('never tells the phone the number, and asks each time by another challenge (42, 45)', async () => {
    await steps.ask(account)
    const told = (await steps.open(phone, deviceId)).json<Pending>()
    expect(told.request).toMatchObject({ application: 'Kulturport', browser: '', address: '127.0.0.1' })
    expect(Object.keys(told.request)).not.toContain('number')
    on.clock.moveBy(6 * 60_000)
    await steps.ask(account)
    const next = (await steps.open(phone, deviceId)).json<Pending>()
    expect(next.request.nonce).toMatch(/^[\w-]{43}$/)
    expect(next.request.nonce).not.toBe(told.request.nonce)
  })

  it('ends at a wrong number', async () => {
    const { number, state } = await steps.ask(account)
    const { answer, input } = await steps.answerWith(phone, deviceId, { number: otherThan(number) })
    expect(answer).toMatchObject({ code: 'wrong-number' })
    expect(await state()).toBe('mismatched')
    expect(await steps.post('/app/api/answers', { ...input, number })).toMatchObject({
      code: 'signature',
    })
  })

  it('refuses to approve without number or proof (42)', async () => {
    const { number, state } = await steps.ask(account)
    const { answer } = await steps.answerWith(phone, deviceId, { number: '' })
    expect(answer).toMatchObject({ code: 'wrong-number' })
    const next = await steps.ask(account)
    const { request } = (await steps.open(phone, deviceId)).json<Pending>()
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
    expect(await steps.post('/app/api/answers', bare)).toMatchObject({ code: 'wrong-pin', left: 4 })
    expect(await state()).toBe('mismatched')
    expect(await steps.post('/app/api/answers', { requestId: facts.requestId })).toMatchObject({
      status: 422,
    })
    expect(number).toMatch(/^\d\d$/)
  })

  it('guide 5, 47: blocks the phone at the fifth wrong PIN, and all say what is true', async () => {
    const { number, state, computer } = await steps.ask(account)
    for (const left of [4, 3, 2, 1]) {
      const { answer } = await steps.answerWith(phone, deviceId, { number, secret: wrongSecret })
      expect(answer).toMatchObject({ code: 'wrong-pin', left })
    }
    const { answer } = await steps.answerWith(phone, deviceId, { number, secret: wrongSecret })
    expect(answer).toMatchObject({ code: 'device-blocked' })
    expect(await state()).toBe('blocked')
    const ended = (await computer.get('/sign-in/phone-app')).body
    expect(ended).toContain('Nobody refused the request')
    expect(ended).toContain('help@kulturport.example')
    expect((await steps.open(phone, deviceId)).json()).toMatchObject({ code: 'device-blocked' })
    expect(on.jobs.at(-1)?.data).toMatchObject({ notice: 'last-phone-blocked', subject: 'Annas telefon' })
    const next = await steps.ask(account)
    expect(next.page.body).toContain('None of your mobile devices can be used')
    const owner = steps.visit({ login_session: account.cookie })
    expect((await owner.get('/account/mobile-devices')).body).toContain('Blocked')
  })

  it('clears the count at a right PIN', async () => {
    const first = await steps.ask(account)
    for (const _ of [1, 2, 3, 4])
      await steps.answerWith(phone, deviceId, { number: first.number, secret: wrongSecret })
    expect((await steps.answerWith(phone, deviceId, { number: first.number })).answer).toMatchObject({
      state: 'approved',
    })
    const second = await steps.ask(account)
    const { answer } = await steps.answerWith(phone, deviceId, { number: second.number, secret: wrongSecret })
    expect(answer).toMatchObject({ code: 'wrong-pin', left: 4 })
  })

  it('refuses an answer sent again (43)', async () => {
    const { number, computer } = await steps.ask(account)
    const { input } = await steps.answerWith(phone, deviceId, { number })
    expect(await steps.post('/app/api/answers', input)).toMatchObject({ code: 'request-over' })
    await computer.get('/sign-in/phone-app')
    expect(await steps.post('/app/api/answers', input)).toMatchObject({ code: 'request-over' })
  })

  it('refuses the answer to another request (43)', async () => {
    const first = await steps.ask(account)
    const { input } = await steps.answerWith(phone, deviceId, { number: first.number, decision: 'deny' })
    await steps.ask(account)
    const { request } = (await steps.open(phone, deviceId)).json<Pending>()
    const moved = { ...input, requestId: request.id }
    expect(await steps.post('/app/api/answers', moved)).toMatchObject({ code: 'signature' })
  })

  it('refuses the phone of another account, and the name of another phone', async () => {
    const { number } = await steps.ask(account)
    const stranger = await steps.pair(await addTestAccount(on, 'two-factor'))
    const { request } = (await steps.open(phone, deviceId)).json<Pending>()
    const facts = { requestId: request.id, nonce: request.nonce, number, decision: 'approve' } as const
    const own = stranger.phone.answer({ ...facts, deviceId: stranger.deviceId })
    expect(await steps.post('/app/api/answers', own)).toMatchObject({ code: 'not-found' })
    const borrowed = stranger.phone.answer({ ...facts, deviceId })
    expect(await steps.post('/app/api/answers', borrowed)).toMatchObject({ code: 'signature' })
  })

  it('refuses an answer after five minutes', async () => {
    const { number, state } = await steps.ask(account)
    const { request } = (await steps.open(phone, deviceId)).json<Pending>()
    on.clock.moveBy(5 * 60_000)
    const facts = {
      requestId: request.id,
      nonce: request.nonce,
      deviceId,
      number,
      decision: 'approve',
    } as const
    expect(await steps.post('/app/api/answers', phone.answer(facts))).toMatchObject({
      code: 'request-expired',
    })
    expect(await state()).toBe('expired')
  })

  it('signs nobody in when denied, and asks again at a wish only', async () => {
    const { number, computer, state } = await steps.ask(account)
    await steps.answerWith(phone, deviceId, { number, decision: 'deny' })
    expect(await state()).toBe('denied')
    const page = await computer.get('/sign-in/phone-app')
    expect(page.body).toContain('You refused the request')
    expect(computer.cookies.has('login_session')).toBe(false)
    await computer.post('/sign-in/phone-app')
    expect(await state()).toBe('pending')
  })

  it('freezes for an hour after "it was not me", and writes to the owner (44)', async () => {
    const { number, computer } = await steps.ask(account)
    await steps.answerWith(phone, deviceId, { number, decision: 'not-me' })
    expect(on.jobs.at(-1)?.data).toMatchObject({ notice: 'push-not-me', address: '127.0.0.1' })
    const refused = await computer.post('/sign-in/phone-app')
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('60 minutes')
    on.clock.moveBy(60 * 60_000)
    expect((await steps.ask(account)).number).not.toBe('')
  })

  it('freezes after three wrong numbers', async () => {
    for (const _ of [1, 2, 3]) {
      const { number } = await steps.ask(account)
      await steps.answerWith(phone, deviceId, { number: otherThan(number) })
    }
    expect((await steps.ask(account)).page.body).toContain('wrong three times')
  })

  it('holds one request at a time, and five unconfirmed an hour (44)', async () => {
    const first = await steps.ask(account)
    expect((await first.computer.get('/sign-in/phone-app')).body).toContain(
      `<strong>${first.number}</strong>`,
    )
    const second = await steps.ask(account)
    expect(await first.state()).toBe('withdrawn')
    expect(await second.state()).toBe('pending')
    for (const _ of [3, 4, 5]) await steps.ask(account)
    expect((await steps.ask(account)).page.body).toContain('Five requests within an hour')
  })

  it('keeps a stranger’s request from replacing the owner’s', async () => {
    await steps.ask(account)
    const attempt = await addTestAttempt(on, account.accountId)
    const headers = {
      cookie: `login_attempt=${attempt.cookie}`,
      'user-agent': 'Firefox/140.0 Windows',
      'sec-fetch-site': 'same-origin',
    }
    for (const method of ['GET', 'POST'] as const) {
      const other = await on.server.inject({ method, url: '/sign-in/phone-app', headers })
      expect(other.statusCode).toBe(422)
      expect(other.body).toContain('Another browser is already asking your phone')
    }
  })

  it('signs in only the attempt that asked (43)', async () => {
    const { number } = await steps.ask(account)
    const bystander = steps.visit({ login_attempt: (await addTestAttempt(on, account.accountId)).cookie })
    await steps.answerWith(phone, deviceId, { number })
    await bystander.post('/sign-in/phone-app/completion')
    expect(bystander.cookies.has('login_session')).toBe(false)
  })

  it('signs in at the right number and PIN, once', async () => {
    const { number, computer } = await steps.ask(account)
    expect((await steps.answerWith(phone, deviceId, { number })).answer).toEqual({ state: 'approved' })
    const attempt = computer.cookies.get('login_attempt') ?? ''
    const waiting = await computer.get('/sign-in/phone-app')
    expect(waiting.body).toContain('action="/sign-in/phone-app/completion"')
    expect(computer.cookies.has('login_session')).toBe(false)
    const led = await computer.post('/sign-in/phone-app/completion')
    expect(led.headers.location).toBe('/interaction/abc')
    expect(computer.cookies.get('login_session')).toMatch(/^[\w-]{43}$/)
    const thief = steps.visit({ login_attempt: attempt })
    await thief.post('/sign-in/phone-app/completion')
    expect(thief.cookies.has('login_session')).toBe(false)
  })

  it('confirms a session', async () => {
    const { number, computer } = await steps.ask(account, 'confirm')
    await steps.answerWith(phone, deviceId, { number })
    const before = computer.cookies.get('login_session')
    expect((await computer.post('/sign-in/phone-app/completion')).headers.location).toBe('/account')
    expect(computer.cookies.get('login_session')).not.toBe(before)
  })

  it('ends a session that is confirmed wrongly five times, not the account', async () => {
    const first = await steps.ask(account, 'confirm')
    await steps.answerWith(phone, deviceId, { number: otherThan(first.number) })
    const { number, computer } = await steps.ask(account, 'confirm')
    for (const _ of [2, 3, 4, 5]) await steps.answerWith(phone, deviceId, { number, secret: wrongSecret })
    const record = { type: 'account', id: account.accountId }
    const events = await findEvents(on.site.workplace.database.kysely, record)
    expect(events.filter(event => event.type === 'signin.factor.failed')).toHaveLength(5)
    expect((await computer.get('/account/mobile-devices')).headers.location).toMatch(/^\/sign-in/)
    const again = await steps.ask(account)
    expect((await steps.answerWith(phone, deviceId, { number: again.number })).answer).toEqual({
      state: 'approved',
    })
  })

  it('reaches an open phone at once, long before its twenty seconds of patience end', async () => {
    const waiting = steps.open(phone, deviceId)
    await new Promise(resolve => setTimeout(resolve, 300))
    const began = performance.now()
    await steps.ask(account)
    expect((await waiting).json<Pending>().request.application).toBe('Kulturport')
    expect(performance.now() - began).toBeLessThan(10_000)
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
