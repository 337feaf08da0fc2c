import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import * as oidc from 'openid-client'
import { expect, vi } from 'vitest'
import { createMovableClock } from '../../../platform/clock.ts'
import { readConfiguration } from '../../../platform/configuration.ts'
import { newId, newSecret } from '../../../platform/identifiers.ts'
import { findFreePort } from '../../../platform/testing/free-port.ts'
import { testDatabaseUrl } from '../../../platform/testing/start-database.ts'
import { createWebVisitor, leadOf, type WebVisitor } from '../../../platform/testing/web-visitor.ts'
import { codeAt, seedFromText } from '../../second-factors/totp.ts'
import { seedPerson } from '../../seed.ts'
import { startIdentity } from '../../start.ts'
import type { IdentityWorkplace } from '../../workplace.ts'
import { startApplication } from './application.ts'

/** Somebody with an account; codes work once, so each sign-in takes a new person or the next code. */
export interface TestPerson {
  readonly uid: string
  readonly email: string
  readonly password: string
  nextCode(): string
}

/** A request that was pushed, and what belongs to its answer. */
export interface Asked {
  readonly url: string
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** Login whole, on a real port, with an application that uses it; `settings` go before the test's own. */
export async function startRealLogin(settings: Readonly<Record<string, string>> = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'login-'))
  const [port, applicationPort] = [await findFreePort(), await findFreePort()]
  const issuer = `http://localhost:${port}`
  const application = await startApplication(applicationPort, issuer)
  const read = readConfiguration({
    DATA_DIR: directory,
    IDENTITY_PORT: String(port),
    LICENSING_PORT: String(applicationPort),
    IDENTITY_DATABASE_URL: await testDatabaseUrl(),
    REQUESTS_PER_MINUTE: '100000',
    LOG_LEVEL: 'silent',
    ...settings,
  })
  if (!read.ok) throw new Error(read.problems.join())
  const clock = createMovableClock()
  const running = await startIdentity(read.configuration, clock)
  await running.server.listen({ port, host: '127.0.0.1' })
  const client = await application.connect()
  const person = () => makePerson(running.workplace)
  const ask = (extra: Readonly<Record<string, string>> = {}) => askBy(client, application.callback, extra)
  const steps = { issuer, ask, application, client }
  return {
    ...steps,
    clock,
    workplace: running.workplace,
    /** Takes up new signing keys, as the queue does every night. */
    renewKeys: () => renewKeys(running.workplace),
    person,
    signIn: (browser: WebVisitor, who: TestPerson, url: string) => signIn(issuer, { browser, who }, url),
    confirm: (browser: WebVisitor, who: TestPerson, url: string) => confirm(issuer, { browser, who }, url),
    /** Somebody signs in at the application in a new browser, up to the answer. */
    enter: async (extra: Readonly<Record<string, string>> = {}) => {
      const [browser, who, asked] = [createWebVisitor(), await person(), await ask(extra)]
      return { browser, who, asked, answer: new URL(await signIn(issuer, { browser, who }, asked.url)) }
    },
    redeem: (answer: URL, { state, nonce, codeVerifier }: Asked) =>
      oidc.authorizationCodeGrant(client, answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
      }),
    close: async () => {
      for (const closable of running.closables) await closable.close()
      await application.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export type RealLogin = Awaited<ReturnType<typeof startRealLogin>>

async function askBy(client: oidc.Configuration, callback: string, extra: Readonly<Record<string, string>>) {
  const codeVerifier = oidc.randomPKCECodeVerifier()
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()]
  const url = await oidc.buildAuthorizationUrlWithPAR(client, {
    redirect_uri: callback,
    scope: 'openid profile email',
    code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...extra,
  })
  return { url: url.href, state, nonce, codeVerifier }
}

interface Visiting {
  readonly browser: WebVisitor
  readonly who: TestPerson
}

/** From an application's request over both factors to the answer's address. */
async function signIn(issuer: string, { browser, who }: Visiting, url: string): Promise<string> {
  const page = await browser.follow(await browser.get(url), issuer)
  const going = new URL(page.url).searchParams.get('continue') ?? ''
  await browser.post(`${issuer}/sign-in`, { email: who.email, continue: going })
  await browser.post(`${issuer}/sign-in/password`, { password: who.password })
  return prove(issuer, { browser, who })
}

/** The same for somebody who is signed in at Login and is asked for a new proof. */
async function confirm(issuer: string, { browser, who }: Visiting, url: string): Promise<string> {
  const page = await browser.follow(await browser.get(url), issuer)
  const going = new URL(page.url).searchParams.get('continue') ?? ''
  await browser.post(`${issuer}/confirm`, { method: 'authenticator-code', continue: going })
  return prove(issuer, { browser, who })
}

async function prove(issuer: string, { browser, who }: Visiting): Promise<string> {
  const proved = await browser.post(`${issuer}/sign-in/authenticator-code`, { code: who.nextCode() })
  return leadOf(await browser.follow(proved, issuer))
}

async function renewKeys({ database, queue }: IdentityWorkplace): Promise<void> {
  await queue.sendInside(database.kysely, [{ queue: 'renew-signing-keys', data: {} }])
  await vi.waitFor(
    async () => {
      const { rows } = await sql<{ state: string }>`select state from pgboss.job
        where name = 'renew-signing-keys' and state not in ('completed')`.execute(database.kysely)
      expect(rows).toEqual([])
    },
    { timeout: 20_000, interval: 100 },
  )
}

const STEP = 30_000

async function makePerson(workplace: IdentityWorkplace): Promise<TestPerson> {
  const now = workplace.clock.now()
  const uid = `n${newId(now).replaceAll('-', '').slice(-10)}`
  const secret = Array.from(newSecret(32), letter => letter.toUpperCase().replace(/[^A-Z2-7]/, 'Q'))
    .join('')
    .slice(0, 32)
  const password = newSecret(24)
  const person = { uid, firstName: 'Karen', lastName: 'Holm', language: 'en', password }
  const email = `${uid}@gallery.example`
  await seedPerson(workplace, { ...person, email, totpSecretBase32: secret })
  const start = workplace.services.deviceClock.now().getTime()
  let steps = 0
  return {
    uid,
    email,
    password,
    nextCode: () => {
      const code = codeAt(seedFromText(secret), new Date(start + steps * STEP))
      steps += 1
      return code
    },
  }
}
