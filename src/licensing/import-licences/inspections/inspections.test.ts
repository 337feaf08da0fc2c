import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listHistory } from '../../history/actions/list-history.ts'
import { listLastDays } from '../../notices/feed/actions/list-last-days.ts'
import { withdrawApplication } from '../cases/actions/withdraw-application.ts'
import { forwardApplication } from '../forwarding/actions/forward-application.ts'
import { requestInformation } from '../requests/actions/request-information.ts'
import { decide, decided, seenBy } from '../testing/decide.ts'
import { type InsertedApplication, insertApplication } from '../testing/insert-application.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
  type Player,
} from '../testing/licence-world.ts'
import { cancelInspection } from './actions/cancel-inspection.ts'
import { moveInspection } from './actions/move-inspection.ts'
import { planInspection } from './actions/plan-inspection.ts'
import { recordInspection } from './actions/record-inspection.ts'

let world: LicenceWorld
let found: InsertedApplication
let n = 0

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
})
afterAll(() => closeLicenceWorld(world))
beforeEach(async () => {
  n += 1
  found = await insertApplication(world, { n })
})

const video = { kind: 'video', day: '2028-03-26', time: '10:00', attendees: 'Inger and a curator' }
const office = { ...video, kind: 'customs-office', customsOffice: 'DK003102' }

async function plan(input: object = video): Promise<string> {
  const planned = await world.ask(planInspection, 'officer', { id: found.id, ...input })
  if (!planned.ok) throw new Error(JSON.stringify(planned.refusals))
  return planned.value.id
}

const notFound = { ok: false, refusals: [{ code: 'not-found' }] }

describe('refused', () => {
  const of = (inspectionId: string) => ({ id: found.id, inspectionId })
  const asks: readonly (readonly [string, (player: Player, inspectionId: string) => Promise<unknown>])[] = [
    ['plan', player => world.ask(planInspection, player, { id: found.id, ...video })],
    ['move', (player, id) => world.ask(moveInspection, player, { ...of(id), ...video, reason: 'Snow' })],
    ['cancel', (player, id) => world.ask(cancelInspection, player, { ...of(id), reason: 'Snow' })],
    [
      'record',
      (player, id) =>
        world.ask(recordInspection, player, { ...of(id), result: 'as-described', findings: 'x' }),
    ],
  ]

  test.each(asks)('%s: nobody but officers of the authority', async (_, ask) => {
    const id = await plan()
    for (const player of ['german', 'swede'] as const) expect(await ask(player, id)).toEqual(notFound)
    for (const player of ['holder', 'stranger', 'customs'] as const)
      expect(await ask(player, id)).toMatchObject({ refusals: [{ code: 'not-permitted' }] })
  })

  test.each(asks.slice(1))('%s: an inspection of another case', async (_, ask) => {
    const id = await plan()
    n += 1
    found = await insertApplication(world, { n })
    expect(await ask('officer', id)).toEqual(notFound)
    expect(await ask('officer', found.id)).toEqual(notFound)
  })

  test.each([
    [{ kind: 'visit' }, 'kind', 'required'],
    [{ kind: 'customs-office' }, 'customsOffice', 'required'],
    [{ kind: 'customs-office', customsOffice: 'DK999999' }, 'customsOffice', 'not-found'],
    [{ kind: 'other-premises', place: ' ' }, 'place', 'required'],
    [{ day: '' }, 'day', 'required'],
    [{ day: '2027-02-27' }, 'day', 'date-early'],
    [{ day: '2030-01-01' }, 'day', 'date-late'],
    [{ time: '' }, 'time', 'time'],
    [{ time: '24:00' }, 'time', 'time'],
    [{ day: '2027-03-01', time: '11:00' }, 'time', 'in-the-past'],
    [{ attendees: ' ' }, 'attendees', 'required'],
    [{ goods: ['01900000-0000-7000-8200-000000000999'] }, 'goods', 'not-found'],
  ])('%j: %s %s', async (wrong, field, code) => {
    const planned = await world.ask(planInspection, 'officer', { id: found.id, ...video, ...wrong })
    expect(planned).toMatchObject({ ok: false, refusals: [{ field, code }] })
  })

  test('moved, cancelled or recorded only once, with a reason or a result, and not before it began', async () => {
    const one = { id: found.id, inspectionId: await plan() }
    const mute = await world.ask(cancelInspection, 'officer', { ...one, reason: ' ' })
    expect(mute).toMatchObject({ refusals: [{ code: 'required', field: 'reason' }] })
    const unmoved = await world.ask(moveInspection, 'officer', { ...one, ...video, reason: '' })
    expect(unmoved).toMatchObject({ refusals: [{ code: 'required', field: 'reason' }] })
    const early = { ...one, result: 'differs', findings: 'x' }
    expect(await world.ask(recordInspection, 'officer', early)).toMatchObject({
      refusals: [{ code: 'not-begun' }],
    })
    const silent = await world.ask(recordInspection, 'officer', { ...early, findings: ' ' })
    expect(silent).toMatchObject({ refusals: [{ code: 'required', field: 'findings' }] })
    expect(await world.ask(cancelInspection, 'officer', { ...one, reason: 'Snow' })).toMatchObject({
      ok: true,
    })
    const ended = { refusals: [{ code: 'not-open' }] }
    expect(await world.ask(cancelInspection, 'officer', { ...one, reason: 'x' })).toMatchObject(ended)
    expect(await world.ask(moveInspection, 'officer', { ...one, ...video, reason: 'x' })).toMatchObject(ended)
    expect(await world.ask(recordInspection, 'officer', early)).toMatchObject(ended)
  })

  test.each([
    ['decided', () => decide(world, found.id, decided(found, 'refused')), 'head'],
    ['withdrawn', () => world.ask(withdrawApplication, 'holder', { id: found.id }), 'officer'],
  ] as const)(
    'Default 57: once the application is %s nothing is inspected any more',
    async (_, end, player) => {
      const inspectionId = await plan()
      await end()
      const again = await world.ask(planInspection, player, { id: found.id, ...video })
      expect(again).toMatchObject({ refusals: [{ code: 'not-open', citation: 'Default 57' }] })
      const cancelled = await world.ask(cancelInspection, player, { id: found.id, inspectionId, reason: 'x' })
      expect(cancelled).toMatchObject({ refusals: [{ code: 'not-open' }] })
      expect((await seenBy(world, player, found.id)).inspections).toMatchObject([{ standing: 'lapsed' }])
    },
  )
})

describe('planned', () => {
  test('at the time of the seat: 26 March 2028 has summer time in Denmark', async () => {
    await plan()
    expect((await seenBy(world, 'officer', found.id)).inspections).toMatchObject([
      { number: 1, beginsAt: new Date('2028-03-26T08:00:00Z'), standing: 'planned' },
    ])
  })

  test('IR 6(3), Default 57: no clock knows of it, nor of its moving, recording or cancelling', async () => {
    await world.ask(requestInformation, 'officer', { id: found.id, text: 'Which invoice?' })
    const clocks = async () => {
      const { deadlines, status, subState, flags } = (await seenBy(world, 'officer', found.id)).found
      return { deadlines, status, subState, flags }
    }
    const before = await clocks()
    const inspectionId = await plan({ ...office, day: '2027-03-02' })
    expect(await clocks()).toEqual(before)
    const moving = { id: found.id, inspectionId, ...office, day: '2027-03-02', time: '12:00', reason: 'Snow' }
    const moved = await world.ask(moveInspection, 'officer', moving)
    expect(await clocks()).toEqual(before)
    world.days(1.5)
    const held = {
      inspectionId: moved.ok ? moved.value.id : '',
      result: 'as-described',
      findings: 'All well',
    }
    expect(await world.ask(recordInspection, 'officer', { id: found.id, ...held })).toMatchObject({
      ok: true,
    })
    expect(await clocks()).toEqual(before)
    const other = { id: found.id, inspectionId: await plan(), reason: 'Not needed' }
    expect(await world.ask(cancelInspection, 'officer', other)).toMatchObject({ ok: true })
    expect(await clocks()).toEqual(before)
  })

  test('the holder sees time, place and result, and no findings; nobody else anything', async () => {
    const inspectionId = await plan({
      ...office,
      day: '2027-03-05',
      place: 'Hall 2',
      goods: [found.goods[0]],
    })
    const open = (await seenBy(world, 'holder', found.id)).inspections
    expect(open).toMatchObject([{ officeName: expect.any(String), place: 'Hall 2', goods: [found.goods[0]] }])
    world.days(10)
    const held = { id: found.id, inspectionId, result: 'differs', findings: 'A fresh break' }
    expect(await world.ask(recordInspection, 'officer', held)).toMatchObject({ ok: true })
    const shown = await seenBy(world, 'holder', found.id)
    expect(shown.inspections).toMatchObject([{ standing: 'held', result: 'differs', findings: undefined }])
    expect(JSON.stringify(shown)).not.toContain('A fresh break')
    expect((await seenBy(world, 'officer', found.id)).inspections).toMatchObject([
      { findings: 'A fresh break' },
    ])
  })

  test('forwarded: it lapses, and what was found stays with those who found it', async () => {
    const inspectionId = await plan({ ...video, day: '2027-04-01' })
    world.days(40)
    const held = { id: found.id, inspectionId, result: 'not-settled', findings: 'Ask the museum' }
    await world.ask(recordInspection, 'officer', held)
    const forwarded = { id: found.id, authorityId: world.authorities.DE, reason: 'First placed there' }
    await plan()
    expect(await world.ask(forwardApplication, 'officer', forwarded)).toMatchObject({ ok: true })
    const { inspections } = await seenBy(world, 'german', found.id)
    expect(inspections).toMatchObject([
      { standing: 'held', result: 'not-settled', findings: undefined },
      { standing: 'lapsed' },
    ])
  })

  test('a row that has ended stays as it was, and one that has not keeps its time', async () => {
    const inspectionId = await plan()
    const change = (what: string) =>
      sql`update inspection set ${sql.raw(what)} where id = ${inspectionId}`.execute(world.database.kysely)
    await expect(change(`begins_at = now()`)).rejects.toThrow('stays as it was')
    await world.ask(cancelInspection, 'officer', { id: found.id, inspectionId, reason: 'Snow' })
    await expect(change(`reason = 'Rain'`)).rejects.toThrow('stays as it was')
    const gone = sql`delete from inspection where id = ${inspectionId}`.execute(world.database.kysely)
    await expect(gone).rejects.toThrow('stays as it was')
  })

  test('stands in the history and, until it has ended, in the calendars of both sides', async () => {
    const inspectionId = await plan()
    const daysOf = async (player: Player) => {
      const listed = await world.ask(listLastDays, player, {})
      return (listed.ok ? listed.value : []).filter(
        ({ documentId, due }) => documentId === found.id && due.startsWith('inspect'),
      )
    }
    const day = '2028-03-26'
    expect(await daysOf('holder')).toMatchObject([{ due: 'inspection', day }])
    expect(await daysOf('officer')).toMatchObject([{ due: 'inspect', day }])
    for (const player of ['stranger', 'german', 'swede'] as const) expect(await daysOf(player)).toEqual([])
    await world.ask(cancelInspection, 'officer', { id: found.id, inspectionId, reason: 'Snow' })
    for (const player of ['holder', 'officer'] as const) expect(await daysOf(player)).toEqual([])
    const told = await world.ask(listHistory, 'holder', { id: found.id })
    expect(told).toMatchObject({
      value: { entries: [{}, { type: 'inspection-planned' }, { type: 'inspection-cancelled' }] },
    })
  })
})
