import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import { secretDigest } from '../../platform/identifiers.ts'
import { createVisitor, type Visitor } from '../../platform/testing/visitor.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { beginClean, signInSteps } from '../testing/sign-in-steps.ts'
import { goodPassword, register, startTestLogin } from '../testing/test-login.ts'

const email = 'karen@galleri.example'
const login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
const secret = await register({ login, visitor: login.visitor() }, email)
const { code, signIn } = signInSteps({ login, email, secret })

beforeAll(() => login.work())
afterAll(() => login.close())
beforeEach(() => beginClean(login, signIn))

interface Entered {
  readonly session_id: string
  readonly client_id: string
  readonly account_id: string
  readonly provider_session_uid: string
  readonly entered_at: Date
}

/** The sessions that the clock has ended so far, by what the applications are told. */
async function endedBy(): Promise<readonly string[]> {
  await identityWorkers(login.workplace)['end-stale-sessions']?.({})
  const told = login.jobs.filter(job => job.queue === 'propagate-sign-out')
  return told.map(({ data }) => ('sessionId' in data ? String(data.sessionId) : ''))
}

async function sessionIdOf({ visitor }: { readonly visitor: Visitor }): Promise<string> {
  login.clock.moveBy(MINUTE)
  const digest = secretDigest(visitor.cookies.get('login_session') ?? '')
  const row = await login.workplace.database.kysely
    .withTables<{ sign_in_session: { id: string; digest: string } }>()
    .selectFrom('sign_in_session')
    .select('id')
    .where('digest', '=', digest)
    .executeTakeFirstOrThrow()
  return row.id
}

describe('a session', () => {
  const cookieOf = (visitor: Visitor) => visitor.cookies.get('login_session') ?? ''

  test('is a reference of at least 128 bits, kept as a digest (67)', async () => {
    const { visitor } = await signIn()
    expect(Buffer.from(cookieOf(visitor), 'base64url').length).toBeGreaterThanOrEqual(16)
    const rows = await login.workplace.database.kysely
      .withTables<{ sign_in_session: { digest: string } }>()
      .selectFrom('sign_in_session')
      .selectAll()
      .execute()
    expect(JSON.stringify(rows)).not.toContain(cookieOf(visitor))
  })

  test('gets a new id at sign-in and at confirmation; the old one is dead (68)', async () => {
    const { visitor } = await signIn()
    const first = cookieOf(visitor)
    login.clock.moveBy(15 * MINUTE)
    await visitor.post('/confirm', { method: 'authenticator-code', continue: '/account/password' })
    const answer = await code(visitor)
    expect(answer.headers.location).toBe('/account/password')
    expect(cookieOf(visitor)).not.toBe(first)
    const old = login.visitor()
    old.cookies.set('login_session', first)
    expect((await old.get('/account')).headers.location).toContain('/sign-in')
  })

  test('ends after 60 minutes without use, and after 12 hours (69)', async () => {
    const idle = await signIn()
    login.clock.moveBy(61 * MINUTE)
    expect((await idle.visitor.get('/account')).statusCode).toBe(303)
    const busy = await signIn()
    for (let time = 0; time < 14; time += 1) {
      login.clock.moveBy(50 * MINUTE)
      expect((await busy.visitor.get('/account')).statusCode).toBe(200)
    }
    login.clock.moveBy(21 * MINUTE)
    expect((await busy.visitor.get('/account')).statusCode).toBe(303)
  })

  test('whose time is over is ended, and applications entered are told when it is twelve hours old', async () => {
    const idle = await sessionIdOf(await signIn())
    const atWork = await sessionIdOf(await signIn())
    const tables = login.workplace.database.kysely.withTables<{ application_entered: Entered }>()
    const entered = {
      session_id: atWork,
      client_id: 'kulturport',
      account_id: 'n',
      entered_at: login.clock.now(),
    }
    await tables
      .insertInto('application_entered')
      .values({ ...entered, provider_session_uid: 'u' })
      .execute()
    login.jobs.length = 0
    login.clock.moveBy(57 * MINUTE)
    expect(await endedBy()).not.toContain(idle)
    login.clock.moveBy(2 * MINUTE)
    expect(await endedBy()).toContain(idle)
    expect(await endedBy()).not.toContain(atWork)
    login.clock.moveBy(11 * 60 * MINUTE)
    expect(await endedBy()).toContain(atWork)
    login.jobs.length = 0
    expect(await endedBy()).toEqual([])
  })

  test('its cookie is HttpOnly, Lax and for the whole path; __Host- and Secure with TLS (70)', async () => {
    const { answer } = await signIn()
    const cookie = answer.cookies.find(({ name }) => name === 'login_session')
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    const services = { ...login.workplace.services, publicUrl: 'https://login.test' }
    const options = { requestsPerMinute: 1000, trustProxy: false, checkKeys: async () => true }
    const server = await createIdentityApp({ ...login.workplace, services }, options)
    const secure = await createVisitor(server).post('/sign-in', { email })
    const [only] = secure.cookies
    expect(only).toMatchObject({ name: '__Host-login_attempt', secure: true, httpOnly: true, path: '/' })
    expect(only?.domain).toBeUndefined()
    await server.close()
  })

  test('of an account that is closed ends at once, and none begins (21)', async () => {
    const { visitor } = await signIn()
    const setStatus = (status: string) =>
      login.workplace.database.kysely
        .withTables<{ account: { email: string; status: string } }>()
        .updateTable('account')
        .set({ status })
        .where('email', '=', email)
        .execute()
    await setStatus('closed')
    expect((await visitor.get('/account')).headers.location).toContain('/sign-in')
    const again = login.visitor()
    await again.post('/sign-in', { email })
    expect((await again.post('/sign-in/password', { password: goodPassword })).statusCode).toBe(422)
    await setStatus('active')
  })

  test('signing out is on every page, kills the session, and pages are not stored (71)', async () => {
    const { visitor } = await signIn()
    const page = await visitor.get('/account')
    expect(page.body).toContain('action="/sign-out"')
    expect(page.headers['cache-control']).toBe('no-store')
    const kept = cookieOf(visitor)
    login.jobs.length = 0
    expect((await visitor.get('/sign-out')).body).toContain('Do you want to sign out?')
    expect((await visitor.post('/sign-out')).headers.location).toBe('/sign-out/done')
    expect(login.jobs.map(job => job.queue)).toContain('propagate-sign-out')
    visitor.cookies.set('login_session', kept)
    expect((await visitor.get('/account')).headers.location).toContain('/sign-in')
  })
})

describe('confirming that it is you', () => {
  test('that took too long is a warning, and begins again', async () => {
    const { visitor } = await signIn()
    const page = (await visitor.get('/confirm?over=yes&continue=/account/password')).body
    expect(page).toMatch(/data-color="warning"[^>]*>The confirmation took longer than ten minutes/)
    expect(page).not.toContain('role="status"')
    expect(page).toContain('value="/account/password"')
  })

  test('stops in this tab when another signs out (78)', async () => {
    const { visitor } = await signIn()
    await visitor.post('/confirm', { method: 'authenticator-code', continue: '/account/password' })
    login.clock.moveBy(MINUTE)
    await visitor.post('/sign-out')
    expect(visitor.cookies.has('login_attempt')).toBe(false)
    expect((await code(visitor)).headers.location).toContain('/sign-in')
    expect(visitor.cookies.has('login_session')).toBe(false)
  })

  test('is asked for before factors and password are changed, when the proof is old (73, 74)', async () => {
    const { visitor } = await signIn()
    expect((await visitor.get('/account/password')).statusCode).toBe(200)
    login.clock.moveBy(11 * MINUTE)
    for (const path of [
      '/account/password',
      '/account/authenticator-codes/new',
      '/account/recovery-codes/new',
    ]) {
      expect((await visitor.get(path)).headers.location).toBe(`/confirm?continue=${encodeURIComponent(path)}`)
    }
  })

  test('?fresh=0 asks at once; ?fresh=3600 does not', async () => {
    const { visitor } = await signIn()
    login.clock.moveBy(2 * MINUTE)
    expect((await visitor.get('/confirm?continue=/interaction/x&fresh=0')).statusCode).toBe(200)
    expect((await visitor.get('/confirm?continue=/interaction/x&fresh=3600')).headers.location).toBe(
      '/interaction/x',
    )
  })

  test('five failures end the session, and do not lock the account (31)', async () => {
    const { visitor } = await signIn()
    login.clock.moveBy(15 * MINUTE)
    await visitor.post('/confirm', { method: 'authenticator-code', continue: '/account/password' })
    for (let time = 0; time < 4; time += 1) expect((await code(visitor, '000000')).statusCode).toBe(422)
    const last = await code(visitor, '000000')
    expect(last.headers.location).toContain('/sign-in?over=ended')
    expect((await visitor.follow(last)).body).toContain('Your account is still open')
    expect((await visitor.get('/account')).headers.location).toContain('/sign-in')
    expect((await signIn()).answer.headers.location).toBe('/account')
  })

  test('an attempt to confirm is worth nothing in another browser', async () => {
    const { visitor } = await signIn()
    await visitor.post('/confirm', { method: 'authenticator-code', continue: '/account' })
    const thief = login.visitor()
    thief.cookies.set('login_attempt', visitor.cookies.get('login_attempt') ?? '')
    login.clock.moveBy(MINUTE)
    expect((await code(thief)).headers.location).toContain('/')
    expect(thief.cookies.has('login_session')).toBe(false)
  })
})
