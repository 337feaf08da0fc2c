import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { perform } from '../../platform/perform.ts'
import { theClock } from '../actor.ts'
import type { DocumentNotice } from '../documents/rules/events.ts'
import { acceptAs, askFor, expert, otherExpert } from '../import-licences/testing/ask-for-opinion.ts'
import { insertApplication } from '../import-licences/testing/insert-application.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
} from '../import-licences/testing/licence-world.ts'
import { findNotice } from './actions/find-notice.ts'
import { planNotices } from './actions/plan-notices.ts'
import { compose } from './jobs.ts'

let world: LicenceWorld
let id = ''
const opinions = { expert: '', other: '', invited: '', authority: '', customs: '' }

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
  const found = await insertApplication(world, { n: 1 })
  id = found.id
  for (const { accountId } of [expert, otherExpert])
    await sql`insert into person (account_id, given_name, family_name, email, language, last_seen_at)
      values (${accountId}, 'Vera', 'Holm', 'expert@example.org', 'en', now())`.execute(world.database.kysely)
  opinions.expert = await askFor(world, found)
  opinions.other = await askFor(world, found)
  opinions.invited = await askFor(world, found)
  opinions.authority = await askFor(world, found, { asked: 'authority', authorityId: world.authorities.DE })
  opinions.customs = await askFor(world, found, { asked: 'customs', office: 'DK003102' })
  await acceptAs(world, opinions.expert)
  await acceptAs(world, opinions.other, otherExpert)
})
afterAll(() => closeLicenceWorld(world))

async function toldOf(event: DocumentNotice, whose: keyof typeof opinions): Promise<readonly string[]> {
  const db = world.database.kysely
  await sql`delete from notice`.execute(db)
  const input = { event, documentId: id, opinionId: opinions[whose] }
  await perform(world.workplace, planNotices, { actor: theClock, input })
  const told = await sql<{ account: string }>`select account_id as account from notice
    where event = ${event} and opinion_id = ${opinions[whose]}`.execute(db)
  return told.rows.map(({ account }) => account).toSorted()
}

test.each([
  ['opinion-question', 'invited', []],
  ['opinion-question', 'expert', ['expert']],
  ['opinion-taken-back', 'other', ['other-expert']],
  ['opinion-asked', 'authority', ['german', 'german-head']],
  ['opinion-asked', 'customs', ['customs']],
  ['opinion-message', 'expert', ['head', 'officer']],
  ['opinion-given', 'customs', ['head', 'officer']],
  ['opinion-declined', 'authority', ['head', 'officer']],
] as const)('%s of the opinion of the %s is told to %j', async (event, whose, accounts) => {
  expect(await toldOf(event, whose)).toEqual(accounts)
})

test.each([
  ['opinion-question', 'expert', (opinion: string) => `/opinions/${opinion}`],
  ['opinion-taken-back', 'expert', () => '/opinions'],
  ['opinion-given', 'officer', (opinion: string) => `/cases/${id}/opinions/${opinion}`],
] as const)(
  'a letter about %s leads the %s to the thread, and says nothing of it',
  async (event, accountId, address) => {
    const input = { event, documentId: id, opinionId: opinions.expert, accountId }
    const found = await perform(world.workplace, findNotice, { actor: theClock, input })
    if (!found.ok) throw new Error('no letter')
    expect(found.value.address).toBe(address(opinions.expert))
    expect(compose(found.value, world.workplace.services).text).not.toMatch(/torso|Galleri|Roman/i)
  },
)
