import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import { createWebVisitor, leadOf } from '../../platform/testing/web-visitor.ts'
import { type RealLogin, startRealLogin } from './testing/real-login.ts'

let login: RealLogin

beforeAll(async () => {
  login = await startRealLogin()
})
afterAll(() => login.close())

const acr = (level: string) => `${login.issuer}/loa/${level}`
const answerOf = (url: string) => Object.fromEntries(new URL(url).searchParams)

describe('who may have an answer', () => {
  test('33: a session of the password alone gets no code', async () => {
    const [browser, who, asked] = [createWebVisitor(), await login.person(), await login.ask()]
    await browser.get(asked.url)
    await browser.post(`${login.issuer}/sign-in`, { email: who.email })
    const typed = await browser.post(`${login.issuer}/sign-in/password`, { password: who.password })
    expect(leadOf(typed)).toBe(`${login.issuer}/sign-in/authenticator-code`)
    const led = await browser.follow(await browser.get((await login.ask()).url), login.issuer)
    expect(new URL(led.url).pathname).toBe('/sign-in')
    expect(leadOf(led)).toBe('')
  })

  test('90: with prompt=none nobody is asked, and a stranger is refused', async () => {
    const asked = await login.ask({ prompt: 'none' })
    const stranger = leadOf(await createWebVisitor().get(asked.url))
    expect(answerOf(stranger)).toMatchObject({ error: 'login_required', state: asked.state })
    const { browser } = await login.enter()
    const known = answerOf(leadOf(await browser.get((await login.ask({ prompt: 'none' })).url)))
    expect(known.code).toBeTruthy()
  })

  test.each(['phishing-resistant', 'unheard-of'])(
    '90: a level that cannot be reached gives an error, not a weaker answer: %s',
    async level => {
      const { answer } = await login.enter({ acr_values: acr(level) })
      expect(answerOf(answer.href)).toMatchObject({ error: 'unmet_authentication_requirements' })
      expect(answer.searchParams.has('code')).toBe(false)
      const { browser } = await login.enter()
      const known = await browser.get((await login.ask({ acr_values: acr(level) })).url)
      const led = leadOf(await browser.follow(known, login.issuer))
      expect(answerOf(led)).toMatchObject({ error: 'unmet_authentication_requirements' })
      const silent = await browser.get((await login.ask({ acr_values: acr(level), prompt: 'none' })).url)
      expect(answerOf(leadOf(silent))).toMatchObject({ error: 'unmet_authentication_requirements' })
    },
  )

  test('90: no application is promised a level that nobody can reach', async () => {
    const described = await fetch(`${login.issuer}/.well-known/openid-configuration`)
    const { acr_values_supported: promised } = Object(await described.json())
    expect(promised).toEqual([acr('two-factor')])
  })

  test('90: who asks for less gets two factors', async () => {
    const { answer, asked } = await login.enter({ acr_values: acr('basic') })
    expect((await login.redeem(answer, asked)).claims()).toMatchObject({ acr: acr('two-factor') })
  })

  test('68: after the session at Login has ended, the engine asks again', async () => {
    const { browser } = await login.enter()
    login.clock.moveBy(61 * MINUTE)
    const led = await browser.follow(await browser.get((await login.ask()).url), login.issuer)
    expect(new URL(led.url).pathname).toBe('/sign-in')
    const silent = await browser.get((await login.ask({ prompt: 'none' })).url)
    expect(answerOf(leadOf(silent))).toMatchObject({ error: 'login_required' })
  })

  test('53: who has to complete the account first enters no application, also not a second time', async () => {
    const { browser, who } = await login.enter()
    const database = login.workplace.database.kysely
    const owner = sql`(select id from account where uid = ${who.uid})`
    await sql`delete from recovery_code where account_id = ${owner}`.execute(database)
    await sql`update sign_in_session set reminder_due = true where account_id = ${owner}`.execute(database)
    const led = await browser.follow(await browser.get((await login.ask()).url), login.issuer)
    expect(new URL(led.url).pathname).toBe('/account/incomplete')
    const silent = await browser.get((await login.ask({ prompt: 'none' })).url)
    expect(answerOf(leadOf(silent))).toMatchObject({ error: 'login_required' })
  })

  test('78: another person in the same browser gets an answer of their own', async () => {
    const { browser, answer, asked } = await login.enter()
    const first = (await login.redeem(answer, asked)).claims()
    login.clock.moveBy(61 * MINUTE)
    const [second, again] = [await login.person(), await login.ask()]
    const answered = await login.signIn(browser, second, again.url)
    const claims = (await login.redeem(new URL(answered), again)).claims()
    expect(claims?.sub).toBe(second.uid)
    expect(claims?.sid).not.toBe(first?.sid)
    const account = await browser.get(`${login.issuer}/account`)
    expect(await account.text()).toContain(second.email)
  })
})

describe('the ID token', () => {
  test('89: says for whom, about whom, when and how strongly, and is signed by a published key', async () => {
    const { who, answer, asked } = await login.enter()
    const tokens = await login.redeem(answer, asked)
    const keys = createRemoteJWKSet(new URL(`${login.issuer}/jwks`))
    const idToken = tokens.id_token ?? ''
    const { payload } = await jwtVerify(idToken, keys, { issuer: login.issuer, audience: 'kulturport' })
    expect(decodeProtectedHeader(idToken).alg).toBe('RS256')
    expect(payload).toMatchObject({
      aud: 'kulturport',
      sub: who.uid,
      nonce: asked.nonce,
      acr: acr('two-factor'),
      email: who.email,
      given_name: 'Karen',
      locale: 'en',
    })
    expect(payload.amr).toEqual(['pwd', 'otp', 'mfa'])
    expect(payload.sid).toEqual(expect.any(String))
    const seconds = login.clock.now().getTime() / 1000
    expect(Math.abs(seconds - Number(payload.auth_time))).toBeLessThan(30)
  })

  test('89: publishes no private part of a key', async () => {
    const { keys } = Object(await (await fetch(`${login.issuer}/jwks`)).json())
    for (const key of keys) expect(Object.keys(key).sort()).toEqual(['e', 'kid', 'kty', 'n', 'use'])
  })
})

describe('a new proof', () => {
  const authTime = async (answer: string, asked: Awaited<ReturnType<RealLogin['ask']>>) =>
    Number((await login.redeem(new URL(answer), asked)).claims()?.auth_time)

  test('90: prompt=login asks a signed-in person for a factor, and says when', async () => {
    const { browser, who, answer, asked } = await login.enter()
    const first = await authTime(answer.href, asked)
    login.clock.moveBy(5 * MINUTE)
    const again = await login.ask({ prompt: 'login' })
    const page = await browser.follow(await browser.get(again.url), login.issuer)
    expect(new URL(page.url).pathname).toBe('/confirm')
    const second = await authTime(await login.confirm(browser, who, again.url), again)
    expect(second - first).toBeGreaterThanOrEqual(300)
  })

  test.each([{ prompt: 'login' }, { max_age: '0' }, { prompt: 'login', max_age: '600' }])(
    'attack F12, 90: %j takes no proof that is older than the request, be it by a moment',
    async wish => {
      const { browser, who } = await login.enter()
      const again = await login.ask(wish)
      const page = await browser.follow(await browser.get(again.url), login.issuer)
      expect(new URL(page.url).pathname).toBe('/confirm')
      const answered = await login.confirm(browser, who, again.url)
      expect(answerOf(answered).code).toBeTruthy()
    },
  )

  test.each(['consent', 'login consent', 'consent login'])(
    'attack F12: prompt=%s ends, for a stranger and for somebody signed in',
    async prompt => {
      const { browser } = await login.enter()
      for (const visitor of [createWebVisitor(), browser]) {
        const asked = await login.ask({ prompt })
        const led = leadOf(await visitor.follow(await visitor.get(asked.url), login.issuer))
        expect(answerOf(led)).toMatchObject({ error: 'consent_required', state: asked.state })
      }
    },
  )

  test.each(['none login', 'select_account', 'create', 'nonsense'])(
    'attack F12: prompt=%s is refused before anybody is asked',
    async prompt => {
      await expect(login.ask({ prompt })).rejects.toMatchObject({ error: 'invalid_request' })
    },
  )

  test('90: max_age asks when the last proof is older, and only then', async () => {
    const { browser, who } = await login.enter()
    login.clock.moveBy(5 * MINUTE)
    const young = await login.ask({ max_age: '600' })
    const straight = leadOf(await browser.follow(await browser.get(young.url), login.issuer))
    expect(answerOf(straight).code).toBeTruthy()
    const old = await login.ask({ max_age: '60' })
    const page = await browser.follow(await browser.get(old.url), login.issuer)
    expect(new URL(page.url).pathname).toBe('/confirm')
    const proved = await authTime(await login.confirm(browser, who, old.url), old)
    expect(login.clock.now().getTime() / 1000 - proved).toBeLessThan(60)
  })

  test('90: prompt=none with an old proof is refused', async () => {
    const { browser } = await login.enter()
    login.clock.moveBy(5 * MINUTE)
    const silent = await browser.get((await login.ask({ prompt: 'none', max_age: '60' })).url)
    expect(answerOf(leadOf(silent))).toMatchObject({ error: 'login_required' })
  })
})
