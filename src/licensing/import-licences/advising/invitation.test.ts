import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { anonymous, theClock } from '../../actor.ts'
import { withdrawApplication } from '../cases/actions/withdraw-application.ts'
import { takeBackOpinion } from '../expertise/actions/take-back-opinion.ts'
import { type Asker, askFor, expert, otherExpert, secretOf } from '../testing/ask-for-opinion.ts'
import { type InsertedApplication, insertApplication } from '../testing/insert-application.ts'
import { closeLicenceWorld, type LicenceWorld, openLicenceWorld } from '../testing/licence-world.ts'
import { giveMandate, revokeMandate } from '../testing/mandates.ts'
import { acceptExpertInvitation } from './actions/accept-expert-invitation.ts'
import { getExpertInvitation } from './actions/get-expert-invitation.ts'
import { issueExpertInvitation } from './actions/issue-expert-invitation.ts'
import { openOpinion } from './actions/open-opinion.ts'

let world: LicenceWorld
let found: InsertedApplication
let n = 6500

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
})
afterAll(() => closeLicenceWorld(world))
beforeEach(async () => {
  n += 1
  found = await insertApplication(world, { n })
})

const codes = (...codes: readonly string[]) => ({ ok: false, refusals: codes.map(code => ({ code })) })
const absent = codes('not-found')

const open = (opinionId: string, actor: Asker) => world.ask(openOpinion, actor, { opinionId })

test('an invitation works once, with its secret, for nobody who is a party', async () => {
  const opinionId = await askFor(world, found)
  const accept = (secret: string, actor: Asker = expert) =>
    world.ask(acceptExpertInvitation, actor, { secret })
  expect(await accept('guessed')).toMatchObject(absent)
  const earlier = await secretOf(world, opinionId)
  const secret = await secretOf(world, opinionId)
  expect(await accept(earlier)).toMatchObject(absent)
  expect(await accept(secret, anonymous)).toMatchObject(codes('not-permitted'))
  for (const party of ['holder', 'officer', 'head'] as const)
    expect(await accept(secret, party)).toMatchObject(codes('party-to-case'))
  const mandateId = await giveMandate(world)
  expect(await accept(secret, 'stranger')).toMatchObject(codes('party-to-case'))
  await revokeMandate(world, mandateId)
  // Whatever the role in which they act now.
  const resting = { ...world.as('holder'), role: undefined }
  expect(await accept(secret, resting)).toMatchObject(codes('party-to-case'))
  expect(await accept(secret)).toMatchObject({ ok: true })
  expect(await accept(secret, otherExpert)).toMatchObject(absent)
  expect(await open(opinionId, otherExpert)).toMatchObject(absent)
  expect(await open(opinionId, expert)).toMatchObject({ ok: true })
  expect(await world.ask(issueExpertInvitation, theClock, { opinionId })).toMatchObject(absent)
})

test('an invitation ends after thirty days, when it is taken back, and when the case is decided', async () => {
  const late = await secretOf(world, await askFor(world, found))
  const read = (secret: string) => world.ask(getExpertInvitation, expert, { secret })
  expect(await read(late)).toMatchObject({ ok: true, value: { authorityName: expect.any(String) } })
  world.days(30)
  expect(await read(late)).toMatchObject(absent)
  world.days(-30)
  const opinionId = await askFor(world, found)
  const back = await secretOf(world, opinionId)
  await world.ask(takeBackOpinion, 'officer', { opinionId, reason: 'Not needed' })
  expect(await read(back)).toMatchObject(absent)
  const decided = await secretOf(world, await askFor(world, found))
  await world.ask(withdrawApplication, 'holder', { id: found.id, reason: 'x' })
  expect(await read(decided)).toMatchObject(absent)
  expect(await world.ask(acceptExpertInvitation, expert, { secret: decided })).toMatchObject(absent)
})

test('its secret is kept as a digest alone', async () => {
  const opinionId = await askFor(world, found)
  const secret = await secretOf(world, opinionId)
  const { rows } = await sql<{ kept: string }>`select row_to_json(opinion)::text as kept from opinion
    where id = ${opinionId}`.execute(world.database.kysely)
  expect(rows[0]?.kept).toContain('secret_digest')
  expect(rows[0]?.kept).not.toContain(secret)
})
