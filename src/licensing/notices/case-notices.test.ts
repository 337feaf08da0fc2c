import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { perform } from '../../platform/perform.ts'
import { theClock } from '../actor.ts'
import type { DocumentNotice } from '../documents/rules/events.ts'
import { insertApplication } from '../import-licences/testing/insert-application.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
} from '../import-licences/testing/licence-world.ts'
import { assignCases } from '../import-licences/work/actions/assign-cases.ts'
import { findNotice } from './actions/find-notice.ts'
import { planNotices } from './actions/plan-notices.ts'
import { compose } from './jobs.ts'

let world: LicenceWorld
let id = ''

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
  id = (await insertApplication(world, { n: 1, country: 'SE' })).id
})
afterAll(() => closeLicenceWorld(world))

async function toldOf(event: DocumentNotice, documentId = id): Promise<readonly string[]> {
  await perform(world.workplace, planNotices, { actor: theClock, input: { event, documentId } })
  const found = await sql<{ account: string }>`select data ->> 'accountId' as account from pgboss.job
    where name = 'notice-letter' and data ->> 'event' = ${event}
      and data ->> 'documentId' = ${documentId}`.execute(world.database.kysely)
  return found.rows.map(({ account }) => account).toSorted()
}

test.each([
  ['application-received', ['holder']],
  ['application-withdrawn', ['head', 'holder', 'officer']],
  ['application-arrived', ['head', 'officer']],
  ['decision-prepared', ['head']],
  ['home-state-notified', ['swede']],
  ['application-refused', ['german-head', 'head', 'swede']],
  ['answer-overdue', ['head', 'holder', 'officer']],
] as const)('%s is told to %j', async (event, accounts) => {
  expect(await toldOf(event)).toEqual(accounts)
})

test('IR 6(5): a revocation is told to all authorities and customs, by their administrators where there are any', async () => {
  expect(await toldOf('licence-alert')).toEqual(['customs', 'german-head', 'head', 'swede'])
  const db = world.database.kysely
  await sql`update user_role set is_administrator = false where account_id = 'german-head'`.execute(db)
  const { id: other } = await insertApplication(world, { n: 3 })
  expect(await toldOf('licence-alert', other)).toEqual(['customs', 'german', 'german-head', 'head', 'swede'])
  await sql`update user_role set is_administrator = true where account_id = 'german-head'`.execute(db)
})

test('what was assigned is told to that officer alone', async () => {
  await world.ask(assignCases, 'officer', { ids: [id], account: 'officer' })
  expect(await toldOf('answer-arrived')).toEqual(['officer'])
})

test('a rejection that waits for the seal is told to those who seal, whoever has the case', async () => {
  const { id: other } = await insertApplication(world, { n: 2 })
  await world.ask(assignCases, 'officer', { ids: [other], account: 'officer' })
  expect(await toldOf('answer-overdue', other)).toEqual(['head', 'holder', 'officer'])
})

test('a letter names number and last day, and nothing of the case', async () => {
  const input = { event: 'authority-reminded', documentId: id, accountId: 'head' }
  const found = await perform(world.workplace, findNotice, { actor: theClock, input })
  if (!found.ok) throw new Error('no letter')
  expect(found.value.address).toBe(`/import-licences/${id}/case`)
  const { subject, text } = compose(found.value, world.workplace.services)
  expect(subject).toBe('Decide about ICGL.DK.2026.0000001 by 31 May 2027')
  expect(text).not.toMatch(/torso|Galleri/i)
  expect(compose({ ...found.value, language: 'da' }, world.workplace.services).subject).toBe(
    'Afgør ICGL.DK.2026.0000001 senest den 31. maj 2027',
  )
})
