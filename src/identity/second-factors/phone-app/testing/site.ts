import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { h } from 'preact'
import type { FollowUp } from '../../../../platform/action.ts'
import { createMovableClock, type MovableClock } from '../../../../platform/clock.ts'
import { json } from '../../../../platform/database/json.ts'
import { createServer } from '../../../../platform/http/server.ts'
import { newId, newSecret, secretDigest } from '../../../../platform/identifiers.ts'
import { openLog } from '../../../../platform/log.ts'
import { perform } from '../../../../platform/perform.ts'
import { root } from '../../../../platform/root.ts'
import { createHeldQueue } from '../../../../platform/testing/held-queue.ts'
import { startTestDatabase } from '../../../../platform/testing/start-database.ts'
import { createFrameOf } from '../../../frame-of.ts'
import { createSealedBox } from '../../../sealed-box.ts'
import { startConfirmation } from '../../../sign-in/actions/start-confirmation.ts'
import type { Site } from '../../../site.ts'
import type { IdentityTables } from '../../../tables.ts'
import { addVisits } from '../../../visit.ts'
import { addPhoneQuestions } from '../../phone-questions/pages.tsx'
import { watchPhoneRequests } from '../../phone-questions/phone-requests.ts'
import { addPhoneAppPages } from '../pages/index.ts'

export interface TestSite {
  readonly site: Site
  readonly server: FastifyInstance
  readonly clock: MovableClock
  readonly jobs: FollowUp[]
  close(): Promise<void>
}

/** Login with nothing but visits and the phone app, on a fresh database; jobs are kept, not worked. */
export async function startTestSite(publicUrl = 'http://localhost'): Promise<TestSite> {
  const database = await startTestDatabase([join(root, 'src/identity/migrations')])
  const log = openLog({ name: 'test', level: 'error' })
  const clock = createMovableClock()
  const queue = createHeldQueue()
  const services = {
    post: { send: async () => undefined, close: async () => undefined },
    publicUrl,
    licensingUrl: 'http://localhost:3000',
    deviceClock: clock,
    sealedBox: createSealedBox(new Uint8Array(32).fill(7)),
    mode: 'production' as const,
    supportAddress: 'help@kulturport.example',
    controller: 'Example Agency',
  }
  const workplace = { database, queue, clock, log, services }
  const site = { workplace, frameOf: createFrameOf(services), phoneRequests: watchPhoneRequests(workplace) }
  const showProblem = () => h('p', {}, 'problem')
  const options = { log, publicUrl, requestsPerMinute: 10_000, trustProxy: false, showProblem }
  const server = await createServer(options)
  addVisits(server, site)
  addPhoneAppPages(server, site)
  addPhoneQuestions(server, site)
  const close = async () => {
    await server.close()
    await database.close()
  }
  return { site, server, clock, jobs: queue.jobs, close }
}

/** An account and a session of it; `cookie` is the session's secret. */
export interface TestAccount {
  readonly accountId: string
  readonly sessionId: string
  readonly cookie: string
}

type Tables = Pick<IdentityTables, 'account' | 'sign_in_session' | 'sign_in_attempt'>

export async function addTestAccount(
  { site, clock }: TestSite,
  level: 'basic' | 'two-factor' = 'basic',
): Promise<TestAccount> {
  const db = site.workplace.database.kysely.withTables<Tables>()
  const now = clock.now()
  const [accountId, sessionId, cookie] = [newId(now), newId(now), newSecret()]
  const person = { first_name: 'Anna', last_name: 'Krogh', email: `${accountId}@example.org`, language: 'da' }
  await db
    .insertInto('account')
    .values({
      ...person,
      ...{ id: accountId, uid: accountId, status: 'active', password_hash: null, assurance: 'low' },
      ...{ privacy_read_at: now, created_at: now, confirmed_at: now },
    })
    .execute()
  const times = { created_at: now, confirmed_at: now, last_seen_at: now, ended_at: null, end_reason: null }
  const browser = { browser: 'Firefox', address: '203.0.113.7', continue_path: null }
  const digest = secretDigest(cookie)
  await db
    .insertInto('sign_in_session')
    .values({
      id: sessionId,
      digest,
      account_id: accountId,
      level,
      methods: json(['pwd']),
      ...browser,
      ...times,
    })
    .execute()
  return { accountId, sessionId, cookie }
}

/** A sign-in under way after the right password; gives the secret for its cookie and its identifier. */
export async function addTestAttempt(
  { site, clock }: TestSite,
  accountId: string,
): Promise<{ id: string; cookie: string }> {
  const now = clock.now()
  const [id, cookie] = [newId(now), newSecret()]
  await site.workplace.database.kysely
    .withTables<Tables>()
    .insertInto('sign_in_attempt')
    .values({
      ...{
        id,
        digest: secretDigest(cookie),
        account_id: accountId,
        email: 'anna@example.org',
        purpose: 'sign-in',
      },
      ...{
        session_id: null,
        password_at: now,
        continue_path: '/interaction/abc',
        created_at: now,
        completed_at: null,
      },
      expires_at: new Date(now.getTime() + 600_000),
    })
    .execute()
  return { id, cookie }
}

/** The confirmation of a session under way; gives the secret for its cookie. */
export async function addTestConfirmation(on: TestSite, account: TestAccount): Promise<string> {
  const { accountId, sessionId } = account
  const now = on.clock.now()
  const who = { reference: `account:${accountId}`, accountId, sessionId, confirmedAt: now }
  const actor = { kind: 'account-holder', level: 'two-factor', ...who } as const
  const started = await perform(on.site.workplace, startConfirmation, { actor, input: {} })
  return started.ok ? started.value.secret : ''
}
