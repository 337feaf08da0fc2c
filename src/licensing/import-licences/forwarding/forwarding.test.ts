import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { theClock } from '../../actor.ts'
import { getDocument } from '../../documents/actions/get-document.ts'
import { addCaseNote } from '../cases/actions/add-case-note.ts'
import { prepareDecision } from '../decisions/actions/prepare-decision.ts'
import { answerRequest } from '../requests/actions/answer-request.ts'
import { requestInformation } from '../requests/actions/request-information.ts'
import { caseOf, decided, seenBy } from '../testing/decide.ts'
import { type InsertedApplication, insertApplication } from '../testing/insert-application.ts'
import { closeLicenceWorld, type LicenceWorld, openLicenceWorld } from '../testing/licence-world.ts'
import { passNinetyDays } from '../timers/actions/pass-ninety-days.ts'
import { takeCase } from '../work/actions/take-case.ts'
import { forwardApplication } from './actions/forward-application.ts'

let world: LicenceWorld
let number = 0

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
})
afterAll(() => closeLicenceWorld(world))

function start(wish: { readonly country?: string } = {}): Promise<InsertedApplication> {
  number += 1
  return insertApplication(world, { n: number, ...wish })
}

const codes = (...codes: readonly string[]) => ({ ok: false, refusals: codes.map(code => ({ code })) })
const forward = (id: string, to: string, player: 'officer' | 'german' | 'head' = 'officer') =>
  world.ask(forwardApplication, player, { id, authorityId: to, reason: 'First placed there' })

test('nobody else forwards; nowhere else than to another authority, with a reason', async () => {
  const { id } = await start()
  const { DK, DE } = world.authorities
  expect(await forward(id, DE, 'german')).toEqual(codes('not-found'))
  expect(await forward(id, DK)).toMatchObject(codes('same-authority'))
  expect(await forward(id, id)).toMatchObject({ refusals: [{ code: 'not-found', field: 'authorityId' }] })
  const mute = { id, authorityId: DE, reason: ' ' }
  expect(await world.ask(forwardApplication, 'officer', mute)).toMatchObject(codes('required'))
})

test('Default 49: requests lapse, clocks start anew there, number and first submission stay', async () => {
  const { id } = await start()
  const before = await caseOf(world, id)
  const sent = await world.ask(requestInformation, 'officer', { id, text: 'x' })
  await world.ask(takeCase, 'officer', { id })
  await world.ask(addCaseNote, 'officer', { id, text: 'internal' })
  world.days(10)
  expect(await forward(id, world.authorities.DE)).toMatchObject({ ok: true })
  const after = await seenBy(world, 'german', id)
  expect(after).toMatchObject({
    notes: [],
    found: {
      ...{ status: 'SUBMITTED_FOR_DECISION', subState: 'RECEIVED', flags: [], number: before.number },
      ...{ firstSubmittedAt: before.firstSubmittedAt, assignedTo: undefined },
      ...{ authority: { memberState: 'DE' }, requests: [{ lapsedAt: expect.any(Date) }] },
      deadlines: { answers: [], request: { startedOn: after.found.today } },
    },
  })
  const late = { id, requestId: sent.ok ? sent.value.id : '', response: 'x', isSigned: true }
  expect(await world.ask(answerRequest, 'holder', late)).toMatchObject(codes('nothing-to-answer'))
})

test('Default 49: the former authority sees that it forwarded, no more; back with it, it sees all again', async () => {
  const { id } = await start()
  await forward(id, world.authorities.DE)
  expect(await world.ask(getDocument, 'officer', { id })).toEqual(codes('not-found'))
  const kept = () =>
    sql`select 1 from document_access where document_id = ${id} and ended_at is null
      and relation = 'former authority' and authority_id = ${world.authorities.DK}`.execute(
      world.database.kysely,
    )
  expect((await kept()).rows).toHaveLength(1)
  expect(await forward(id, world.authorities.DK, 'german')).toMatchObject({ ok: true })
  expect((await kept()).rows).toHaveLength(0)
  expect(await world.ask(getDocument, 'officer', { id })).toMatchObject({ ok: true })
})

test('a prepared decision and the ninety days that passed stay behind', async () => {
  const application = await start()
  const { id } = application
  world.days(100)
  expect(await world.ask(passNinetyDays, theClock, { ids: [id] })).toMatchObject({ ok: true })
  const goods = decided(application, 'granted')
  expect(await world.ask(prepareDecision, 'officer', { id, goods })).toMatchObject({ ok: true })
  await forward(id, world.authorities.DE)
  const { found, decisions } = await seenBy(world, 'german', id)
  expect(found.flags).toEqual([])
  expect(decisions).toMatchObject([{ returnedReason: 'forwarded' }])
})

test('V-25: after forwarding the home State is another question', async () => {
  const { id } = await start({ country: 'DK' })
  await forward(id, world.authorities.SE)
  const told = await sql<{ authority: string }>`select authority_id as authority from home_notice
    where document_id = ${id}`.execute(world.database.kysely)
  expect(told.rows).toEqual([{ authority: world.authorities.DK }])
})
