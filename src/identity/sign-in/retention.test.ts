import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DAY, MINUTE } from '../../platform/durations.ts'
import { verifyHistory } from '../../platform/history/verify-history.ts'
import { addressDigest } from '../address-digest.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { beginClean, signInSteps } from '../testing/sign-in-steps.ts'
import { register, startTestLogin } from '../testing/test-login.ts'

const email = 'karen@galleri.example'
const login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
const secret = await register({ login, visitor: login.visitor() }, email)
const { signIn, failPassword } = signInSteps({ login, email, secret })

beforeAll(() => login.work())
afterAll(() => login.close())
beforeEach(() => beginClean(login, signIn))

test("strangers' addresses are kept nowhere that whoever steals the tables can find them by guessing", async () => {
  const address = 'nobody9@x.example'
  await failPassword(address, 1)
  await login.visitor().post('/forgotten-password', { email: address })
  const { kysely } = login.workplace.database
  const tables = kysely.withTables<{ failure_count: { subject: string }; mail_request: { at: Date } }>()
  const kept = JSON.stringify([
    await tables.selectFrom('failure_count').selectAll().execute(),
    await tables.selectFrom('mail_request').selectAll().execute(),
    await kysely.selectFrom('event').select(['record_id', 'data']).execute(),
  ])
  expect(kept).toContain(addressDigest(login.workplace.services.sealedBox, address))
  for (const guess of [address, `address ${address}`]) {
    expect(kept).not.toContain(guess)
    expect(kept).not.toContain(createHash('sha256').update(guess).digest('hex'))
  }
})

test('what came to nothing is forgotten', async () => {
  await failPassword('nobody7@x.example', 2)
  login.clock.moveBy(3 * 24 * 60 * MINUTE)
  await identityWorkers(login.workplace)['tidy-sign-in']?.({})
  await identityWorkers(login.workplace)['tidy-registration']?.({})
  const tables = login.workplace.database.kysely.withTables<{
    sign_in_attempt: { id: string }
    failure_count: { subject: string }
    mail_request: { at: Date }
    account: { id: string }
  }>()
  for (const table of ['sign_in_attempt', 'failure_count', 'mail_request'] as const) {
    expect(await tables.selectFrom(table).selectAll().execute()).toEqual([])
  }
  expect(await tables.selectFrom('account').selectAll().execute()).toHaveLength(1)
})

test('links are forgotten after a week, trust after a month, ended sessions after a year (113)', async () => {
  await signIn()
  const workers = identityWorkers(login.workplace)
  const rows = async () => {
    for (const queue of ['end-stale-sessions', 'tidy-sign-in', 'tidy-registration'])
      await workers[queue]?.({})
    const kysely = login.workplace.database.kysely.withTables<Record<(typeof kept)[number], { id: string }>>()
    const counted = kept.map(table => kysely.selectFrom(table).select('id').execute())
    return (await Promise.all(counted)).map(found => found.length > 0)
  }
  const kept = ['mailed_link', 'trusted_browser', 'sign_in_session'] as const
  expect(await rows()).toEqual([true, true, true])
  login.clock.moveBy(8 * DAY)
  expect(await rows()).toEqual([false, true, true])
  login.clock.moveBy(23 * DAY)
  expect(await rows()).toEqual([false, false, true])
  login.clock.moveBy(366 * DAY)
  expect(await rows()).toEqual([false, false, false])
})

test('the history holds nothing personal after twelve months, and stays whole (113)', async () => {
  await failPassword(email, 1)
  const { kysely } = login.workplace.database
  const told = kysely.selectFrom('event').select('type').where('data', 'is not', null)
  const readable = async () => (await told.where('erases', 'is', null).execute()).length
  const tidy = () => identityWorkers(login.workplace)['tidy-sign-in']?.({})
  login.clock.moveBy(364 * DAY)
  await tidy()
  expect(await readable()).toBeGreaterThan(0)
  login.clock.moveBy(2 * DAY)
  await tidy()
  expect(await readable()).toBe(0)
  const erasures = await kysely.selectFrom('event').selectAll().where('erases', 'is not', null).execute()
  expect(erasures.at(-1)).toMatchObject({ type: 'erased', actor: 'clock', record_type: 'history', data: {} })
  await tidy()
  expect(await told.where('erases', 'is not', null).execute()).toHaveLength(erasures.length)
  expect(await verifyHistory(kysely)).toMatchObject({ intact: true })
})
