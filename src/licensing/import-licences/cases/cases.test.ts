import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { transition } from '../../../law/life-cycles.ts'
import { anonymous, theClock } from '../../actor.ts'
import { listHistory } from '../../history/actions/list-history.ts'
import { decide, decided } from '../testing/decide.ts'
import { insertApplication } from '../testing/insert-application.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
  type Player,
} from '../testing/licence-world.ts'
import { assignCases } from '../work/actions/assign-cases.ts'
import { countWork } from '../work/actions/count-work.ts'
import { listWork } from '../work/actions/list-work.ts'
import { releaseCase } from '../work/actions/release-case.ts'
import { takeCase } from '../work/actions/take-case.ts'
import { addCaseNote } from './actions/add-case-note.ts'
import { beginExamination } from './actions/begin-examination.ts'
import { getCase } from './actions/get-case.ts'
import { keepCaseLook } from './actions/keep-case-look.ts'
import { setFourEyes } from './actions/set-four-eyes.ts'
import { withdrawApplication } from './actions/withdraw-application.ts'

let world: LicenceWorld
beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
})
afterAll(() => closeLicenceWorld(world))

let number = 1000
function nextNumber(): number {
  number += 1
  return number
}

const notFound = { ok: false, refusals: [{ code: 'not-found' }] }

const asked: readonly (readonly [string, Player, (id: string, player: Player) => Promise<unknown>])[] = [
  ['get-case', 'stranger', (id, player) => world.ask(getCase, player, { id })],
  ['withdraw-application', 'stranger', (id, player) => world.ask(withdrawApplication, player, { id })],
  ['get-case', 'german', (id, player) => world.ask(getCase, player, { id })],
  ['begin-examination', 'german', (id, player) => world.ask(beginExamination, player, { id })],
  ['take-case', 'german', (id, player) => world.ask(takeCase, player, { id })],
  ['release-case', 'german', (id, player) => world.ask(releaseCase, player, { id })],
  ['add-case-note', 'german', (id, player) => world.ask(addCaseNote, player, { id, text: 'x' })],
  ['keep-case-look', 'german', (id, player) => world.ask(keepCaseLook, player, { id })],
]

test.each(asked)('%s: an undecided application is not there for %s', async (_, player, ask) => {
  const { id } = await insertApplication(world, { n: nextNumber() })
  expect(await ask(id, player)).toEqual(notFound)
})

test('customs cannot even ask', async () => {
  expect(await world.ask(getCase, 'customs', { id: '' })).toEqual({
    ok: false,
    refusals: [{ code: 'not-permitted' }],
  })
})

describe('receipt', () => {
  test('an application begins as the law says, with 21 and 90 days', async () => {
    const { id } = await insertApplication(world, { n: 1 })
    const found = await world.ask(getCase, 'officer', { id })
    expect(found).toMatchObject({
      ok: true,
      value: {
        found: {
          ...{ status: 'SUBMITTED_FOR_DECISION', subState: 'RECEIVED', flags: [] },
          deadlines: { request: { lastDay: '2027-03-22' }, decision: { lastDay: '2027-05-31' } },
        },
      },
    })
  })

  test('V-25: the State where the applicant is established is told, once and only where it is another one', async () => {
    const own = await insertApplication(world, { n: 2 })
    const abroad = await insertApplication(world, { n: 3, country: 'SE' })
    const notices = await sql<{
      id: string
      authority: string
    }>`select document_id as id, authority_id as authority
      from home_notice where document_id in (${own.id}, ${abroad.id})`.execute(world.database.kysely)
    expect(notices.rows).toEqual([{ id: abroad.id, authority: world.authorities.SE }])
    expect(await world.ask(getCase, 'swede', { id: abroad.id })).toEqual(notFound)
  })
})

describe('work', () => {
  test('is taken, given back and assigned; a colleague of another authority cannot be meant', async () => {
    const { id } = await insertApplication(world, { n: 4 })
    const other = await insertApplication(world, { n: 5 })
    const to = async (account: string) => world.ask(assignCases, 'officer', { ids: [id, other.id], account })
    expect(await to('german')).toMatchObject({ refusals: [{ code: 'officer-unknown' }] })
    expect(await to('head')).toMatchObject({ ok: true })
    const taken = await world.ask(takeCase, 'officer', { id })
    expect(taken).toMatchObject({ ok: true })
    const found = await world.ask(getCase, 'officer', { id })
    expect(found).toMatchObject({ value: { found: { assignedTo: 'officer', assignedName: 'Anna Holm' } } })
    expect(await world.ask(releaseCase, 'officer', { id })).toMatchObject({ ok: true })
  })

  test('lists and counts agree, the nearest day first, page by page', async () => {
    for (let n = 100; n < 130; n += 1) {
      await insertApplication(world, { n, authorityId: world.authorities.DE })
      if (n % 10 === 0) world.days(1)
    }
    const counts = await world.ask(countWork, 'german', {})
    expect(counts).toMatchObject({ value: { mine: 0, unassigned: 30, all: 30 } })
    const first = await world.ask(listWork, 'german', { waiting: 'unassigned' })
    if (!first.ok) throw new Error('refused')
    const second = await world.ask(listWork, 'german', { waiting: 'unassigned', cursor: first.value.next })
    if (!second.ok) throw new Error('refused')
    const all = [...first.value.cases, ...second.value.cases]
    expect(new Set(all.map(({ id }) => id)).size).toBe(30)
    expect(second.value.next).toBeUndefined()
    expect(all.map(({ nextDay }) => nextDay)).toEqual(all.map(({ nextDay }) => nextDay).toSorted())
    expect(await world.ask(countWork, 'swede', {})).toMatchObject({ value: { all: 0 } })
  })

  test('notes and looks are for the own authority', async () => {
    const { id } = await insertApplication(world, { n: 6 })
    expect(await world.ask(addCaseNote, 'officer', { id, text: ' ' })).toMatchObject({
      refusals: [{ code: 'required', field: 'text' }],
    })
    expect(await world.ask(addCaseNote, 'officer', { id, text: 'Ask the museum' })).toMatchObject({
      ok: true,
    })
    expect(await world.ask(keepCaseLook, 'officer', { id })).toMatchObject({ ok: true })
    const [seen, holders] = [
      await world.ask(getCase, 'officer', { id }),
      await world.ask(getCase, 'holder', { id }),
    ]
    expect(seen).toMatchObject({ value: { notes: [{ text: 'Ask the museum' }], lookedAt: expect.any(Date) } })
    expect(holders).toMatchObject({ value: { notes: [], lookedAt: undefined } })
  })

  test('only an administrator settles whether four eyes are demanded', async () => {
    expect(await world.ask(setFourEyes, 'officer', { demands: false })).toMatchObject({
      refusals: [{ code: 'administrator-needed' }],
    })
    expect(await world.ask(setFourEyes, 'head', { demands: true })).toMatchObject({ ok: true })
  })
})

describe('traces-icg 7.2', () => {
  test('examination begins once; Submitted → Withdrawn: the holder withdraws', async () => {
    const { id } = await insertApplication(world, { n: 7 })
    expect(await world.ask(beginExamination, 'officer', { id })).toMatchObject({ ok: true })
    const again = await world.ask(beginExamination, 'officer', { id })
    const state = { status: 'SUBMITTED_FOR_DECISION', subState: 'UNDER_EXAMINATION' } as const
    const law = transition('ICG-L', state, 'begin-examination')
    expect(again).toMatchObject({ ok: false, refusals: [{ code: law.ok ? '' : law.code }] })
    expect(await world.ask(withdrawApplication, 'holder', { id })).toMatchObject({ ok: true })
    expect(await world.ask(withdrawApplication, 'holder', { id })).toMatchObject({
      refusals: [{ code: 'transition-not-allowed' }],
    })
    expect(await world.ask(getCase, 'officer', { id })).toMatchObject({
      value: { found: { status: 'WITHDRAWN' } },
    })
  })

  test('nobody but who is named in the table asks at all', async () => {
    for (const actor of [anonymous, theClock])
      expect(await world.ask(beginExamination, actor, { id: '' })).toMatchObject({
        refusals: [{ code: 'not-permitted' }],
      })
  })
})

test('what was received stays as it was, and so does a note', async () => {
  const { id } = await insertApplication(world, { n: 8 })
  await world.ask(addCaseNote, 'officer', { id, text: 'x' })
  for (const table of ['application_receipt', 'told_deadline', 'case_note']) {
    const change = sql`delete from ${sql.table(table)} where document_id = ${id}`.execute(
      world.database.kysely,
    )
    await expect(change).rejects.toThrow('stays as it was')
  }
})

test('what officers do among themselves stands in no history but that of their authority', async () => {
  const application = await insertApplication(world, { n: 9 })
  const { id } = application
  await world.ask(takeCase, 'officer', { id })
  const typesFor = async (player: Player) => {
    const found = await world.ask(listHistory, player, { id })
    return found.ok ? found.value.entries.map(({ type }) => type) : []
  }
  expect(await typesFor('officer')).toEqual(['received', 'assigned'])
  expect(await typesFor('holder')).toEqual(['received'])
  expect(await typesFor('german')).toEqual([])
  await decide(world, id, decided(application, 'refused'))
  expect(await typesFor('head')).toEqual(['received', 'assigned', 'decision-prepared', 'rejected'])
  for (const player of ['german', 'holder', 'customs'] as const)
    expect(await typesFor(player)).toEqual(['received', 'rejected'])
})
