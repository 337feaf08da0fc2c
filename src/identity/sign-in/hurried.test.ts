import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { startEngine } from '../provider/engine.ts'
import { loginPeople } from '../provider/login-people.ts'
import { signInSteps } from '../testing/sign-in-steps.ts'
import { goodPassword, linkIn, register, startTestLogin, type TestLogin } from '../testing/test-login.ts'

const application = '/interaction/abc'
const kulturport = 'http://kulturport.test'
const email = 'karen@galleri.example'
let login: TestLogin
let steps: ReturnType<typeof signInSteps>

beforeAll(async () => {
  login = await startTestLogin({
    createApp: async (workplace, options) => {
      const people = loginPeople(workplace)
      const parts = { workplace, people, cookieKeys: ['key'], headers: {} }
      return createIdentityApp(workplace, { ...options, engine: await startEngine({ ...options, ...parts }) })
    },
    workersOf: identityWorkers,
  })
  const secret = await register({ login, visitor: login.visitor() }, email)
  steps = signInSteps({ login, email, secret })
})
afterAll(() => login.close())
beforeEach(() => login.clock.moveBy(2 * MINUTE))

/** Where redirects end: a page of Login, or an address of Kulturport. */
async function endOf(visitor: Visitor, answer: LightMyRequestResponse): Promise<string> {
  let last = answer
  for (let hops = 0; hops < 8 && last.statusCode === 303; hops += 1) {
    const to = String(last.headers.location)
    if (to.startsWith(kulturport)) return to
    last = await visitor.get(to)
  }
  return last.body
}

const oldForms = { email, continue: application, password: goodPassword, code: '123456', method: 'phone-app' }

describe('field S4: whoever is signed in comes to the service that asked', () => {
  const moves: Readonly<Record<string, (visitor: Visitor) => Promise<LightMyRequestResponse>>> = {
    'Back to the first page': visitor => visitor.get(`/sign-in?continue=${application}`),
    'Back to the first page, without an aim': visitor => visitor.get('/sign-in'),
    'Back to the password': visitor => visitor.get('/sign-in/password'),
    'Back to the password, as it was begun': visitor => visitor.get('/sign-in/password?begun=yes'),
    'Back to the choice of the method': visitor => visitor.get('/sign-in/method'),
    'Back to the code': visitor => visitor.get('/sign-in/authenticator-code'),
    'Back to the phone': visitor => visitor.get('/sign-in/phone-app'),
    'Back to the interaction': visitor => visitor.get(application),
    'the password sent again': visitor => visitor.post('/sign-in/password', oldForms),
    'the method sent again': visitor => visitor.post('/sign-in/method', oldForms),
    'the code sent again': visitor => visitor.post('/sign-in/authenticator-code', oldForms),
    'a recovery code sent again': visitor => visitor.post('/sign-in/recovery-code', oldForms),
    'the approval sent again': visitor => visitor.post('/sign-in/phone-app/completion'),
    'the question to the phone sent again': visitor => visitor.post('/sign-in/phone-app'),
  }
  test.each(Object.keys(moves))('%s', async move => {
    const { visitor, answer } = await steps.signIn({ continue: application })
    expect(answer.headers.location).toBe(application)
    const moved = await moves[move]?.(visitor)
    expect(moved && (await endOf(visitor, moved))).toBe(`${kulturport}/sign-in`)
  })
})

describe('a stranger is told what is true, and led on', () => {
  test.each([
    ['a sign-in that is over', application, 'This sign-in is over', `href="${kulturport}"`],
    ['an old page of the sign-in', '/sign-in/authenticator-code', 'Sign in', 'action="/sign-in"'],
    ['a link nobody was sent', '/activate?link=x', 'We do not know this link', 'href="/help#no-mail"'],
    [
      'a link for a password nobody was sent',
      '/reset-password',
      'does not work',
      'href="/forgotten-password"',
    ],
  ])('%s', async (_name, path, said, way) => {
    const visitor = login.visitor()
    const page = await endOf(visitor, await visitor.get(path))
    expect(page).toContain(said)
    expect(page).toContain(way)
  })

  test('a browser that keeps no cookies is told so, instead of being asked for the address for ever', async () => {
    const visitor = login.visitor()
    const begun = await visitor.post('/sign-in', { email })
    visitor.cookies.clear()
    expect(await endOf(visitor, begun)).toContain('Allow cookies for this site')
  })

  test('a password typed in one window for an address typed in another is not tried, and the page says so', async () => {
    const visitor = login.visitor()
    await visitor.post('/sign-in', { email })
    await visitor.post('/sign-in', { email: 'somebody@else.example' })
    const answer = await visitor.post('/sign-in/password', { email, password: goodPassword })
    expect(await endOf(visitor, answer)).toContain('Meanwhile you began to sign in with another address')
  })

  test('a password manager may fill in the address with capitals and blanks', async () => {
    const visitor = login.visitor()
    await visitor.post('/sign-in', { email })
    const filled = { email: ' Karen@Galleri.example ', password: goodPassword }
    const answer = await visitor.post('/sign-in/password', filled)
    expect(answer.headers.location).toBe('/sign-in/authenticator-code')
  })

  test('a change of language keeps the sign-in under way', async () => {
    const visitor = login.visitor()
    await visitor.post('/sign-in', { email })
    const page = (await visitor.get('/sign-in/password?begun=yes&language=da')).body
    expect(page).toContain('Skriv dit password')
    expect(page).toContain(email)
  })
})

test('field S3: a scanner that looks by HEAD and GET, and a second browser, do not use a link up', async () => {
  await login.visitor().post('/forgotten-password', { email })
  await login.work()
  const path = linkIn(login.mails.at(-1))
  for (const method of ['HEAD', 'GET', 'OPTIONS', 'GET'] as const)
    await login.server.inject({ method, url: path, headers: { 'user-agent': 'SafeLinks' } })
  expect((await login.visitor().get(path)).statusCode).toBe(200)
  expect((await login.visitor('da').get(`${path}.`)).statusCode).toBe(200)
})

test.each([
  ['/sign-in', ['username']],
  ['/sign-in/password', ['username', 'current-password']],
  ['/create-account', ['given-name', 'family-name', 'email', 'email']],
  ['/forgotten-password', ['username']],
])('10: on %s password managers find %j', async (path, wanted) => {
  const visitor = login.visitor()
  if (path === '/sign-in/password') await visitor.post('/sign-in', { email })
  const page = (await visitor.get(path)).body
  const found = [...page.matchAll(/<input[^>]*autocomplete="([^"]+)"/g)].map(([, name]) => name)
  expect(found).toEqual(wanted)
})

test('changing the language in the middle of registration keeps everything typed and asks for nothing', async () => {
  const typed = {
    firstName: 'Åse',
    lastName: "O'Brien-Ødegård",
    email: 'aase@galleri.example',
    emailAgain: 'something-else@galleri.example',
    language: 'da',
    privacyRead: 'yes',
  }
  login.mails.length = 0
  const page = await login.visitor('en').post('/create-account?language=da', typed)
  expect(page.statusCode).toBe(200)
  expect(page.headers['cache-control']).toBe('private, no-cache')
  expect(page.body).toContain('<html lang="da"')
  for (const value of ['Åse', 'O&#39;Brien-Ødegård', typed.email, typed.emailAgain])
    expect(page.body.replaceAll("'", '&#39;')).toContain(`value="${value}"`)
  expect(page.body).toMatch(/name="privacyRead"[^>]*checked/)
  expect(page.body).not.toContain('role="alert"')
  await login.work()
  expect(login.mails).toEqual([])
})
