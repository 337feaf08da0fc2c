import { createRemoteJWKSet, jwtVerify } from 'jose'
import * as oidc from 'openid-client'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newId } from '../../platform/identifiers.ts'
import { createWebVisitor, leadOf, type WebVisitor } from '../../platform/testing/web-visitor.ts'
import { propagateSignOut } from './propagate-sign-out.ts'
import { keepEntered } from './store.ts'
import { type RealLogin, startRealLogin } from './testing/real-login.ts'

let login: RealLogin

beforeAll(async () => {
  login = await startRealLogin()
})
afterAll(() => login.close())

const patient = { timeout: 30_000, interval: 100 }

async function enterWithToken() {
  const { browser, answer, asked, who } = await login.enter()
  const tokens = await login.redeem(answer, asked)
  const sid = String(tokens.claims()?.sid)
  login.application.notices.length = 0
  return { browser, who, sid, idToken: tokens.id_token ?? '', accessToken: tokens.access_token }
}

const isSignedIn = async (browser: WebVisitor) =>
  (await browser.get(`${login.issuer}/account`)).status === 200

function endUrl(query: Readonly<Record<string, string>>): string {
  return oidc.buildEndSessionUrl(login.client, query).href
}

const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''

async function answerSignOut(browser: WebVisitor, page: string, choice: Readonly<Record<string, string>>) {
  const fields = { xsrf: hidden(page, 'xsrf'), ...choice }
  return leadOf(await browser.post(`${login.issuer}/session/end/confirm`, fields))
}

describe('the notice to applications', () => {
  test('92: is a log-out token in the form of the standard', async () => {
    const { browser, sid, who } = await enterWithToken()
    await browser.post(`${login.issuer}/sign-out`, {})
    await vi.waitFor(() => expect(login.application.notices).toHaveLength(1), patient)
    const keys = createRemoteJWKSet(new URL(`${login.issuer}/jwks`))
    const { payload, protectedHeader } = await jwtVerify(login.application.notices[0] ?? '', keys, {
      issuer: login.issuer,
      audience: 'kulturport',
    })
    expect(protectedHeader).toMatchObject({ typ: 'logout+jwt', alg: 'RS256' })
    expect(payload).toMatchObject({
      sid,
      jti: expect.any(String),
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    })
    expect([who.uid, undefined]).toContain(payload.sub)
    expect(payload).not.toHaveProperty('nonce')
    expect(Number(payload.exp) - Number(payload.iat)).toBeLessThanOrEqual(120)
  })

  test('92: is sent again until the application takes it', async () => {
    const { browser, sid } = await enterWithToken()
    login.application.answering.status = 503
    await browser.post(`${login.issuer}/sign-out`, {})
    await vi.waitFor(() => expect(login.application.notices.length).toBeGreaterThanOrEqual(2), patient)
    login.application.answering.status = 200
    const refused = login.application.notices.length
    await vi.waitFor(() => expect(login.application.notices.length).toBeGreaterThan(refused), patient)
    const last = JSON.parse(
      Buffer.from(login.application.notices.at(-1)?.split('.')[1] ?? '', 'base64url').toString(),
    )
    expect(last).toMatchObject({ sid })
  })

  test('92: reaches every application, also where one of them is down', async () => {
    const now = login.clock.now()
    const database = login.workplace.database.kysely
    const session = { sessionId: newId(now), accountId: 'a', providerSessionUid: 'u', sid: 's' }
    for (const clientId of ['down', 'up']) await keepEntered(database, { ...session, clientId }, now)
    const told: string[] = []
    const notifySignOut = async ({ clientId }: { readonly clientId: string }) => {
      told.push(clientId)
      if (clientId === 'down') throw new Error('503')
    }
    const work = propagateSignOut(login.workplace, { notifySignOut })
    await expect(work({ sessionId: session.sessionId })).rejects.toThrow('not every application')
    await expect(work({ sessionId: session.sessionId })).rejects.toThrow()
    expect(told.toSorted()).toEqual(['down', 'down', 'up'])
  })

  test('92: names the session of this browser also after Login was signed in to a second time', async () => {
    const { browser, who, sid } = await enterWithToken()
    login.clock.moveBy(61 * 60_000)
    const again = await login.ask()
    const answer = new URL(await login.signIn(browser, who, again.url))
    expect((await login.redeem(answer, again)).claims()?.sid).toBe(sid)
    await browser.post(`${login.issuer}/sign-out`, {})
    await vi.waitFor(() => expect(login.application.notices).toHaveLength(1), patient)
  })
})

describe('signing out that an application asks for', () => {
  test('93: asks the person first, with and without a hint', async () => {
    const { browser, idToken } = await enterWithToken()
    for (const query of [{}, { id_token_hint: idToken }]) {
      const page = await browser.get(endUrl(query))
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
      expect(await page.text()).toContain('Sign out everywhere')
      expect(await isSignedIn(browser)).toBe(true)
    }
    expect(login.application.notices).toEqual([])
  })

  test('93: a forged answer to the question changes nothing', async () => {
    const { browser, idToken } = await enterWithToken()
    await browser.get(endUrl({ id_token_hint: idToken }))
    const forged = await browser.post(`${login.issuer}/session/end/confirm`, {
      xsrf: 'guessed',
      logout: 'yes',
    })
    expect(forged.status).toBe(400)
    expect(await isSignedIn(browser)).toBe(true)
  })

  test('93: "everywhere" ends Login, the application and its tokens, and leads back', async () => {
    const { browser, idToken, accessToken } = await enterWithToken()
    const back = `${login.application.url}/signed-out`
    const page = await browser.get(endUrl({ id_token_hint: idToken, post_logout_redirect_uri: back }))
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'")
    expect(await answerSignOut(browser, await page.text(), { logout: 'yes' })).toContain(back)
    expect(await isSignedIn(browser)).toBe(false)
    expect(login.application.notices.length).toBeGreaterThanOrEqual(1)
    const info = await fetch(`${login.issuer}/me`, { headers: { authorization: `Bearer ${accessToken}` } })
    expect(info.status).toBe(401)
    const asked = await browser.follow(await browser.get((await login.ask()).url), login.issuer)
    expect(new URL(asked.url).pathname).toBe('/sign-in')
  })

  test('93: who stays signed in to Login, signs in again without being asked', async () => {
    const { browser, idToken } = await enterWithToken()
    const back = `${login.application.url}/signed-out`
    const page = await browser.get(endUrl({ id_token_hint: idToken, post_logout_redirect_uri: back }))
    expect(await answerSignOut(browser, await page.text(), {})).toContain(back)
    expect(await isSignedIn(browser)).toBe(true)
    const again = await browser.follow(await browser.get((await login.ask()).url), login.issuer)
    expect(leadOf(again)).toContain('code=')
  })

  test('93: without a way back it leads on to the page that is true', async () => {
    const { browser } = await enterWithToken()
    const question = async () => (await browser.get(endUrl({}))).text()
    const stayed = await browser.get(await answerSignOut(browser, await question(), {}))
    expect(leadOf(stayed)).toBe(`${login.issuer}/account`)
    const left = await browser.get(await answerSignOut(browser, await question(), { logout: 'yes' }))
    expect(leadOf(left)).toBe(`${login.issuer}/sign-out/done`)
  })

  test.each(['https://evil.example/', '/signed-out/', '/signed-out?x=1'])(
    '94: leads back to the registered address only, not to %s',
    async wanted => {
      const { browser, idToken } = await enterWithToken()
      const back = new URL(wanted, login.application.url).href
      const query = { id_token_hint: idToken, post_logout_redirect_uri: back }
      const refused = await browser.get(endUrl(query))
      expect([refused.status, leadOf(refused)]).toEqual([400, ''])
      const stranger = await createWebVisitor().get(endUrl(query))
      expect(leadOf(stranger)).toBe(`${login.issuer}/sign-out/done`)
    },
  )

  test('94: without a session at Login the browser is led straight back, also with an old cookie', async () => {
    const { browser, idToken } = await enterWithToken()
    const back = `${login.application.url}/signed-out`
    const url = endUrl({ id_token_hint: idToken, post_logout_redirect_uri: back })
    expect(leadOf(await createWebVisitor().get(url))).toBe(back)
    await browser.post(`${login.issuer}/sign-out`, {})
    await vi.waitFor(() => expect(login.application.notices).toHaveLength(1), patient)
    await vi.waitFor(async () => expect(leadOf(await browser.get(url))).toBe(back), patient)
  })

  test('93: a token that Login did not make is refused with a page', async () => {
    const { browser, idToken } = await enterWithToken()
    const forged = `${idToken.slice(0, -20)}${'A'.repeat(20)}`
    const refused = await browser.get(endUrl({ id_token_hint: forged }))
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('could not continue')
  })
})
