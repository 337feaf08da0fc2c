import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { perform } from '../../platform/perform.ts'
import { createVisitor, type Visitor } from '../../platform/testing/visitor.ts'
import { theClock } from '../actor.ts'
import type { DocumentNotice } from '../documents/rules/events.ts'
import { insertApplication } from '../import-licences/testing/insert-application.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
} from '../import-licences/testing/licence-world.ts'
import { type OpenApp, openApp } from '../testing/open-app.ts'
import { planNotices } from './actions/plan-notices.ts'
import { setMailPreferences } from './preferences/actions/set-mail-preferences.ts'
import { demandedNotices } from './rules.ts'

let world: LicenceWorld
let app: OpenApp
let holder: Visitor
let id = ''

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
  app = await openApp(world.workplace)
  id = (await insertApplication(world, { n: 1 })).id
  holder = await app.enter(world.as('holder'))
})
afterAll(async () => {
  await app.server.close()
  await closeLicenceWorld(world)
})

async function tell(event: DocumentNotice): Promise<readonly string[]> {
  const planned = await perform(world.workplace, planNotices, {
    actor: theClock,
    input: { event, documentId: id },
  })
  if (!planned.ok) throw new Error('not planned')
  const found = await sql<{ account: string }>`select data ->> 'accountId' as account from pgboss.job
    where name = 'notice-letter' and data ->> 'event' = ${event}`.execute(world.database.kysely)
  return found.rows.map(({ account }) => account)
}

const noticeOf = (page: string) => /\/notices\/[0-9a-f-]{36}\/opening/.exec(page)?.[0] ?? ''

test('strangers are asked to sign in, and nobody opens the message of another', async () => {
  await tell('application-received')
  const stranger = createVisitor(app.server)
  expect((await stranger.get('/notices')).body).not.toContain('ICGL')
  const address = noticeOf((await holder.get('/notices')).body)
  expect(address).not.toBe('')
  const other = await app.enter(world.as('stranger'))
  expect((await other.post(address, {})).statusCode).toBe(404)
  expect((await other.get('/notices')).body).not.toContain('ICGL')
})

test('looking changes nothing; opening marks as read and leads to the case', async () => {
  await holder.get('/notices')
  expect((await holder.get('/')).body).toContain('You have 1 new message')
  const { body } = await holder.get('/notices')
  expect(body).toContain('Application ICGL.DK.2026.0000001 has reached the authority')
  expect(body).not.toMatch(/torso/i)
  const opened = await holder.post(noticeOf(body), {})
  expect(opened.headers.location).toBe(`/import-licences/${id}/case`)
  expect((await holder.get('/')).body).not.toContain('new message')
})

test('all are marked as read at once', async () => {
  await tell('request-taken-back')
  expect((await holder.get('/')).body).toContain('new message')
  expect((await holder.post('/notices/reading', {})).headers.location).toBe('/notices?done=read')
  expect((await holder.get('/')).body).not.toContain('new message')
})

test.each(demandedNotices)('a mail about %s cannot be declined', async event => {
  const refused = await world.ask(setMailPreferences, 'holder', { offered: [event], wanted: [] })
  expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'demanded-by-law' }] })
})

test('who declines a mail finds the message here all the same', async () => {
  const page = (await holder.get('/profile/notices')).body
  expect(page).toContain('You always get an e-mail about')
  expect(page).not.toContain('value="decision-prepared"')
  const saved = await holder.post('/profile/notices', { wanted: 'holder-reminded' })
  expect(saved.headers.location).toBe('/profile/notices?done=saved')
  expect(await tell('answer-received')).toEqual([])
  expect(await tell('holder-reminded')).toEqual(['holder'])
  expect(await tell('information-requested')).toEqual(['holder'])
  expect((await holder.get('/notices')).body).toContain('is received')
  expect(await tell('application-arrived')).toEqual(expect.arrayContaining(['officer']))
})
