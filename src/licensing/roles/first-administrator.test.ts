import { afterAll, beforeAll, expect, test } from 'vitest'
import { perform } from '../../platform/perform.ts'
import { theClock } from '../actor.ts'
import { appointFirstAdministrator } from './actions/appoint-first-administrator.ts'
import { roleWorkers } from './jobs.ts'
import { idOf } from './testing/read-page.ts'
import { signIn, startPages } from './testing/start-pages.tsx'
import { openTestWorkplace } from './testing/test-workplace.ts'

let close: () => Promise<void>
let system: Awaited<ReturnType<typeof openSystem>>

beforeAll(async () => {
  system = await openSystem()
  close = system.close
})

afterAll(() => close())

/** A production installation that names Ida, with nobody in it. */
async function openSystem() {
  const { workplace: evaluation, database } = await openTestWorkplace()
  const services = {
    ...evaluation.services,
    mode: 'production',
    firstAdministrator: 'ida.first@example.org',
  } as const
  const workplace = { ...evaluation, services }
  await workplace.queue.start(roleWorkers(workplace))
  const server = await startPages(workplace)
  const enter = async (accountId: string) => {
    const visitor = await signIn(workplace, server, { accountId, language: 'en' })
    await perform(workplace, appointFirstAdministrator, { actor: theClock, input: { accountId } })
    return visitor
  }
  const appointments = () =>
    database.kysely.selectFrom('event').selectAll().where('type', '=', 'appointed').execute()
  const close = async () => {
    await workplace.queue.stop()
    await server.close()
    await database.close()
  }
  return { workplace, database, enter, appointments, close }
}

test('nobody else becomes administrator by signing in', async () => {
  const eve = await system.enter('eve.early')
  expect((await eve.get('/work-list')).statusCode).toBe(404)
  expect(await system.appointments()).toEqual([])
})

test('the person named becomes administrator once, however often and at once they sign in', async () => {
  const [ida] = await Promise.all([system.enter('ida.first'), system.enter('ida.first')])
  expect((await ida.get('/work-list')).statusCode).toBe(200)
  const [appointed, ...more] = await system.appointments()
  expect(more).toEqual([])
  expect(appointed).toMatchObject({ actor: 'clock', reason: 'first administrator of this installation' })
})

test('the first officer of an authority is approved by the administrator, and becomes its administrator', async () => {
  const ida = await system.enter('ida.first')
  const dora = await system.enter('dora.lund')
  const page = await dora.get('/roles/authority?country=DK')
  const [, organisation = ''] = /value="(authority:[^"]+)"/.exec(page.body) ?? []
  await dora.post('/roles/authority', { country: 'DK', organisation })
  const id = idOf((await ida.get('/work-list')).body, '/work-list/', 'Slots- og Kulturstyrelsen')
  expect((await ida.post(`/work-list/${id}/approval`, { what: 'user' })).statusCode).toBe(303)
  const kim = await system.enter('kim.second')
  await kim.post('/roles/authority', { country: 'DK', organisation })
  const kimsId = idOf((await dora.get('/users')).body, '/users/', 'Kim Second')
  expect((await dora.post(`/users/${kimsId}/approval`, { what: 'user' })).statusCode).toBe(303)
  expect((await kim.get('/work-list')).statusCode).toBe(200)
  expect((await kim.get(`/users/${id}`)).statusCode).toBe(404)
})

test('an administrator who left is not followed by the setting', async () => {
  const { kysely } = system.database
  await kysely
    .withTables<{ user_role: { kind: string; status: string } }>()
    .updateTable('user_role')
    .set({ status: 'ended' })
    .where('kind', '=', 'system-administrator')
    .execute()
  const ida = await system.enter('ida.first')
  expect((await ida.get('/work-list')).statusCode).toBe(404)
  expect(await system.appointments()).toHaveLength(1)
})
