import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { evaluationPeople } from '../../../development/people.ts'
import { seededEori, seedOperators, seedRole } from '../../../development/seed-register.ts'
import { MINUTE } from '../../platform/durations.ts'
import { createWebVisitor, leadOf, type WebVisitor } from '../../platform/testing/web-visitor.ts'
import { startTwoApps, type TwoApps } from './testing/two-apps.ts'

const [astrid, karen, jonas, mette, soren, inger, ahmed, ida, greta, lars] = evaluationPeople

let apps: TwoApps

beforeAll(async () => {
  apps = await startTwoApps()
})
afterAll(() => apps.close())
afterEach(() => apps.moveBy(-apps.clock.offset()))

async function homeOf(visitor: WebVisitor): Promise<string> {
  const home = await visitor.follow(await visitor.get(`${apps.kulturport}/`), apps.kulturport)
  return home.text()
}

const isSignedIn = async (visitor: WebVisitor) => (await homeOf(visitor)).includes('/sign-out')

async function sessionsOf(accountId: string) {
  const { rows } = await sql<{
    confirmed_at: Date
    created_at: Date
    ended_at: Date | null
    active_role_id: string | null
    digest: string
  }>`select * from session where account_id = ${accountId} order by created_at, id`.execute(
    apps.workplace.database.kysely,
  )
  return rows
}

describe('signing in', () => {
  test('opens a session under a new id and leads to where the person was going', async () => {
    const visitor = createWebVisitor()
    visitor.cookies.set('kulturport_session', 'planted-by-somebody-else')
    const answer = await apps.signIn(visitor, astrid, '/sign-in?continue=/profile')
    expect([answer.status, leadOf(answer)]).toEqual([303, `${apps.kulturport}/profile`])
    const secret = visitor.cookies.get('kulturport_session') ?? ''
    expect(secret).not.toBe('planted-by-somebody-else')
    expect(secret.length).toBeGreaterThan(21)
    expect(await isSignedIn(visitor)).toBe(true)
    const [session] = await sessionsOf(astrid.uid)
    expect(session?.digest).not.toContain(secret)
  })

  test('101: leads to no other site', async () => {
    const visitor = await apps.enter(karen)
    for (const evil of ['https://evil.example', '//evil.example', '/\\evil.example', '/%09/evil.example\t']) {
      const path = `/sign-in?${new URLSearchParams({ continue: evil })}`
      const straight = leadOf(await visitor.get(apps.kulturport + path))
      expect(new URL(straight).origin).toBe(apps.kulturport)
      const signedOut = createWebVisitor()
      for (const [name, value] of visitor.cookies)
        if (name.startsWith('login_')) signedOut.cookies.set(name, value)
      const back = await signedOut.follow(await signedOut.get(apps.kulturport + path), apps.login)
      const led = await signedOut.get(leadOf(back))
      expect(new URL(leadOf(led)).origin).toBe(apps.kulturport)
    }
  })

  test('an answer counts once, in its own browser, with its own state', async () => {
    const visitor = createWebVisitor()
    const answer = await apps.prepareAnswer(visitor, jonas)
    const foreign = new URL(answer)
    foreign.searchParams.set('state', 'guessed')
    const withoutState = new URL(answer)
    withoutState.searchParams.delete('state')
    for (const [who, url] of [
      [createWebVisitor(), answer],
      [visitor, foreign.href],
      [visitor, withoutState.href],
    ] as const) {
      const refused = await who.get(url)
      expect(refused.status).toBe(400)
      expect(await refused.text()).toContain('You are not signed in')
      expect(who.cookies.get('kulturport_session')).toBeUndefined()
    }
    expect(await sessionsOf(jonas.uid)).toEqual([])
    expect((await visitor.get(answer)).status).toBe(303)
    const again = await visitor.get(answer)
    expect([again.status, leadOf(again)]).toEqual([303, `${apps.kulturport}/`])
    expect(await sessionsOf(jonas.uid)).toHaveLength(1)
  })

  test('field S4: an answer that is loaded again leads a signed-in person on, and others to sign in anew', async () => {
    const visitor = createWebVisitor()
    const answer = await apps.prepareAnswer(visitor, soren, '/sign-in?continue=/profile')
    for (const _ of ['first', 'restored tab', 'reload'])
      expect(leadOf(await visitor.get(answer))).toBe(`${apps.kulturport}/profile`)
    expect(await sessionsOf(soren.uid)).toHaveLength(1)
    visitor.cookies.delete('kulturport_session')
    const anew = leadOf(await visitor.get(answer))
    expect(anew).toBe(`${apps.kulturport}/sign-in?continue=%2Fprofile`)
    const back = await visitor.follow(await visitor.get(anew), apps.login)
    expect(leadOf(await visitor.get(leadOf(back)))).toBe(`${apps.kulturport}/profile`)
  })

  test('an answer that comes hours too late is refused', async () => {
    const visitor = createWebVisitor()
    const answer = await apps.prepareAnswer(visitor, jonas)
    await apps.moveBy(5 * 60 * MINUTE)
    expect((await visitor.get(answer)).status).toBe(400)
  })
})

describe('how long a session lasts', () => {
  test('69: sixty minutes without use', async () => {
    const visitor = await apps.enter(ahmed)
    apps.clock.moveBy(59 * MINUTE)
    expect(await isSignedIn(visitor)).toBe(true)
    apps.clock.moveBy(59 * MINUTE)
    expect(await isSignedIn(visitor)).toBe(true)
    apps.clock.moveBy(61 * MINUTE)
    expect(await isSignedIn(visitor)).toBe(false)
  })

  test('69: twelve hours in all, also when it is confirmed on the way', async () => {
    const visitor = await apps.enter(mette)
    for (let minutes = 0; minutes < 660; minutes += 55) {
      apps.clock.moveBy(55 * MINUTE)
      expect(await isSignedIn(visitor)).toBe(true)
    }
    await apps.moveBy(0)
    await apps.signIn(visitor, mette, '/confirm?continue=/profile')
    expect(await isSignedIn(visitor)).toBe(true)
    apps.clock.moveBy(55 * MINUTE)
    await isSignedIn(visitor)
    apps.clock.moveBy(10 * MINUTE)
    expect(await isSignedIn(visitor)).toBe(false)
  })
})

describe('confirming it is you', () => {
  test('68: renews the id and the time, and keeps the role in which the person acts', async () => {
    const [role] = await giveTwoRoles()
    const visitor = await apps.enter(inger)
    const acting = await visitor.post(`${apps.kulturport}/roles/active`, { roleId: role ?? '' })
    expect(acting.status).toBe(303)
    const before = visitor.cookies.get('kulturport_session') ?? ''
    await apps.moveBy(10 * MINUTE)
    const answer = await apps.signIn(visitor, inger, '/confirm?continue=/profile')
    expect(leadOf(answer)).toBe(`${apps.kulturport}/profile`)
    expect(visitor.cookies.get('kulturport_session')).not.toBe(before)
    const [old, renewed] = await sessionsOf(inger.uid)
    expect(old?.ended_at).not.toBeNull()
    expect(renewed).toMatchObject({ ended_at: null, active_role_id: role })
    expect(Number(renewed?.confirmed_at) - Number(old?.confirmed_at)).toBeGreaterThanOrEqual(
      10 * MINUTE - 1000,
    )
    const oldBrowser = createWebVisitor()
    oldBrowser.cookies.set('kulturport_session', before)
    expect(await isSignedIn(oldBrowser)).toBe(false)
  })

  test('only own roles can be acted in', async () => {
    const [role] = await giveTwoRoles()
    const visitor = await apps.enter(lars)
    const refused = await visitor.post(`${apps.kulturport}/roles/active`, { roleId: role ?? '' })
    expect(refused.status).toBe(404)
    const nonsense = await visitor.post(`${apps.kulturport}/roles/active`, { roleId: "' or 1=1" })
    expect(nonsense.status).toBe(404)
    expect((await sessionsOf(lars.uid)).map(session => session.active_role_id)).toEqual([null])
  })

  test('68: another person who answers gets nothing of the first one, whose session ends', async () => {
    const [role] = await giveTwoRoles()
    const visitor = await apps.enter(ahmed)
    const known = [...visitor.cookies].filter(([name]) => name.startsWith('login_'))
    for (const [name] of known) visitor.cookies.delete(name)
    await apps.signIn(visitor, greta, '/confirm?continue=/profile')
    const first = (await sessionsOf(ahmed.uid)).at(-1)
    const [second] = await sessionsOf(greta.uid)
    expect(first?.ended_at).not.toBeNull()
    expect(second).toMatchObject({ ended_at: null, active_role_id: null })
    expect(second?.active_role_id).not.toBe(role)
    expect(await homeOf(visitor)).toContain(greta.email)
  })
})

describe('signing out', () => {
  test('71, 93: here ends the session at once, and Login asks whether it shall end, too', async () => {
    const visitor = await apps.enter(ida)
    const answer = await visitor.post(`${apps.kulturport}/sign-out`)
    expect(leadOf(answer)).toContain(`${apps.login}/session/end?`)
    expect(await isSignedIn(visitor)).toBe(false)
    const page = await (await visitor.get(leadOf(answer))).text()
    expect(page).toContain('Sign out everywhere')
    const xsrf = /name="xsrf" value="([^"]*)"/.exec(page)?.[1] ?? ''
    const ended = await visitor.post(`${apps.login}/session/end/confirm`, { xsrf, logout: 'yes' })
    expect(leadOf(ended)).toContain(`${apps.kulturport}/signed-out`)
    const again = await apps.follow(visitor, await visitor.get(`${apps.kulturport}/sign-in`))
    expect(new URL(again.url).origin + new URL(again.url).pathname).toBe(`${apps.login}/sign-in`)
  })

  test('92: at Login ends every session here that came of it, and no other', async () => {
    const [visitor, other] = [await apps.enter(soren), await apps.enter(soren)]
    const twin = createWebVisitor()
    for (const [name, value] of visitor.cookies) if (name.startsWith('login_')) twin.cookies.set(name, value)
    await apps.follow(twin, await twin.get(`${apps.kulturport}/sign-in`))
    expect(await isSignedIn(twin)).toBe(true)
    await visitor.post(`${apps.login}/sign-out`)
    const patient = { timeout: 15_000, interval: 200 }
    await vi.waitFor(async () => expect(await isSignedIn(visitor)).toBe(false), patient)
    expect(await isSignedIn(twin)).toBe(false)
    expect(await isSignedIn(other)).toBe(true)
  })

  test('92: a notice that Login did not sign is refused', async () => {
    for (const logout_token of ['', 'x.y.z', 'a'.repeat(20_000)]) {
      const answer = await createWebVisitor().post(`${apps.kulturport}/session/backchannel-logout`, {
        logout_token,
      })
      expect(answer.status).toBe(400)
    }
  })
})

test('while Login is down a page says so, signing out works, and nobody is thrown out', async () => {
  const visitor = await apps.enter(lars)
  const waiting = createWebVisitor()
  const answer = await apps.prepareAnswer(waiting, karen)
  await apps.stopLogin()
  for (const [who, url] of [
    [createWebVisitor(), `${apps.kulturport}/sign-in?continue=/profile`],
    [visitor, `${apps.kulturport}/confirm?continue=/profile`],
    [waiting, answer],
  ] as const) {
    const page = await who.get(url)
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '120'])
    const text = await page.text()
    expect(text).toContain('You cannot log in right now')
    expect(text).toContain('Try again')
  }
  expect(await isSignedIn(visitor)).toBe(true)
  expect((await visitor.post(`${apps.kulturport}/sign-out`)).status).toBe(303)
  expect(await isSignedIn(visitor)).toBe(false)
  await apps.startLogin()
  const after = await apps.follow(waiting, await waiting.get(`${apps.kulturport}/sign-in`))
  expect([after.status, new URL(after.url).origin]).toEqual([200, apps.kulturport])
})

/** Two roles of one person; gives their ids, the older one first. */
async function giveTwoRoles(): Promise<readonly string[]> {
  const { uid: accountId, email } = inger
  const person = { accountId, givenName: 'Inger', familyName: 'Bech', email, language: 'da' }
  await seedOperators(apps.workplace)
  await seedRole(apps.workplace, { person, role: { kind: 'holder', eori: seededEori.galleryDk } })
  await seedRole(apps.workplace, { person, role: { kind: 'customs-officer', customsOffice: 'DK003102' } })
  const { rows } = await sql<{ id: string }>`select id from user_role where account_id = ${accountId}
    order by id`.execute(apps.workplace.database.kysely)
  return rows.map(row => row.id)
}
