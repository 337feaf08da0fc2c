import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theClock } from '../../actor.ts'
import { addHoliday } from '../../calendars/actions/add-holiday.ts'
import { performStep } from '../../roles/testing/perform-step.ts'
import { withdrawApplication } from '../cases/actions/withdraw-application.ts'
import { amendRejection } from '../decisions/actions/amend-rejection.ts'
import { sealDecision } from '../decisions/actions/seal-decision.ts'
import { answerRequest } from '../requests/actions/answer-request.ts'
import { requestInformation } from '../requests/actions/request-information.ts'
import { projectCase } from '../steps/project-case.ts'
import { findProjection } from '../store/cases.ts'
import { caseOf, seenBy, shownTo } from '../testing/decide.ts'
import { type InsertedApplication, insertApplication } from '../testing/insert-application.ts'
import { closeLicenceWorld, type LicenceWorld, openLicenceWorld } from '../testing/licence-world.ts'
import { listWork } from '../work/actions/list-work.ts'
import { passFortyDays } from './actions/pass-forty-days.ts'
import { passNinetyDays } from './actions/pass-ninety-days.ts'
import { remindWaitedFor } from './actions/remind-waited-for.ts'
import { reopenAnswer } from './actions/reopen-answer.ts'
import { timerWorkers } from './jobs.ts'

let world: LicenceWorld
let number = 0

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
})
afterAll(() => closeLicenceWorld(world))

function start(): Promise<InsertedApplication> {
  number += 1
  return insertApplication(world, { n: number })
}

const codes = (...codes: readonly string[]) => ({ ok: false, refusals: codes.map(code => ({ code })) })
const turnClocks = () => timerWorkers(world.workplace)['turn-licence-clocks']?.({})

async function request(id: string): Promise<string> {
  const sent = await world.ask(requestInformation, 'officer', { id, text: 'x' })
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusals))
  return sent.value.id
}

async function moveTo(day: string): Promise<void> {
  world.clock.moveBy(Date.parse(`${day}T10:00:00Z`) - world.clock.now().getTime())
}

async function eventsOf(id: string, type: string): Promise<number> {
  const found = await sql<{ count: string }>`select count(*) as count from event
    where record_id = ${id} and type = ${type}`.execute(world.database.kysely)
  return Number(found.rows[0]?.count)
}

async function jobsOf(id: string): Promise<readonly string[]> {
  const found = await sql<{ event: string }>`select data ->> 'event' as event from pgboss.job
    where name = 'notice' and data ->> 'documentId' = ${id} order by created_on`.execute(
    world.database.kysely,
  )
  return found.rows.map(({ event }) => event)
}

describe('forty days', () => {
  test('pass by the clock alone, and only when they are over', async () => {
    const { id } = await start()
    await request(id)
    expect(await world.ask(passFortyDays, 'head', { ids: [id] })).toEqual(codes('not-permitted'))
    expect(await world.ask(passFortyDays, theClock, { ids: [id] })).toMatchObject(codes('not-due'))
    expect(await world.ask(reopenAnswer, theClock, { ids: [id] })).toMatchObject(codes('transition-not-now'))
  })

  test('V-19, Default 13, 48: the system prepares the rejection on 9.2, first in the list; one officer seals it', async () => {
    const { id } = await start()
    const requestId = await request(id)
    const [answer] = (await caseOf(world, id)).deadlines.answers
    await moveTo(answer?.lastDay ?? '')
    await turnClocks()
    expect(await caseOf(world, id)).toMatchObject({ subState: 'INFO_REQUESTED' })
    world.days(1)
    await turnClocks()
    expect(await caseOf(world, id)).toMatchObject({
      ...{ status: 'CONDITIONALLY_REJECTED', subState: 'ANSWER_OVERDUE', flags: ['READY_FOR_ESEAL'] },
    })
    const late = { id, requestId, response: 'x', isSigned: true }
    expect(await world.ask(answerRequest, 'holder', late)).toMatchObject(codes('answer-window-closed'))
    const work = await world.ask(listWork, 'head', { waiting: 'seal' })
    const first = work.ok ? work.value.cases : []
    expect(first.map(each => each.id)).toContain(id)
    expect(first.every(({ nextDay }) => nextDay !== null && nextDay < '2027-05-01')).toBe(true)
    const { decisions } = await seenBy(world, 'head', id)
    expect(decisions).toMatchObject([
      { preparedBy: 'clock', goods: [{ grounds: ['9.2'] }, { grounds: ['9.2'] }] },
    ])
    expect(decisions[0]?.reasons).toContain('40 dage')
    const shown = await shownTo(world, 'head', id)
    expect(await world.ask(sealDecision, 'officer', shown)).toMatchObject(codes('seal-right-needed'))
    expect(await world.ask(sealDecision, 'head', shown)).toMatchObject({ ok: true })
    expect(await caseOf(world, id)).toMatchObject({ status: 'REJECTED', flags: [] })
    expect(await jobsOf(id)).toContain('answer-overdue')
  })

  test('Default 48: an officer may word the rejection anew; then a second person seals it', async () => {
    const { id } = await start()
    const amended = { id, reasons: 'No title.', appealInformation: 'The Board, within four weeks.' }
    expect(await world.ask(amendRejection, 'german', amended)).toEqual(codes('not-found'))
    expect(await world.ask(amendRejection, 'head', amended)).toMatchObject(codes('answer-not-overdue'))
    await request(id)
    world.days(45)
    await turnClocks()
    const { reasons, ...incomplete } = amended
    expect(await world.ask(amendRejection, 'head', incomplete)).toMatchObject(codes('reasons-missing'))
    expect(await world.ask(amendRejection, 'head', amended)).toMatchObject({ ok: true })
    expect((await seenBy(world, 'head', id)).decisions).toMatchObject([
      { preparedBy: 'clock', returnedReason: 'prepared-anew' },
      { reasons },
    ])
    expect(await world.ask(sealDecision, 'head', await shownTo(world, 'head', id))).toMatchObject(
      codes('same-person'),
    )
  })

  test('pass in those of several cases in which they are over, and leave the others', async () => {
    const [over, early, withdrawn] = [await start(), await start(), await start()]
    await request(over.id)
    await request(withdrawn.id)
    await world.ask(withdrawApplication, 'holder', { id: withdrawn.id })
    world.days(15)
    await request(early.id)
    world.days(30)
    const ids = [early.id, withdrawn.id, over.id]
    expect(await world.ask(passFortyDays, theClock, { ids })).toEqual({ ok: true, value: { ids: [over.id] } })
    expect(await caseOf(world, over.id)).toMatchObject({ subState: 'ANSWER_OVERDUE' })
    expect(await caseOf(world, early.id)).toMatchObject({ subState: 'INFO_REQUESTED', flags: [] })
    expect(await caseOf(world, withdrawn.id)).toMatchObject({ status: 'WITHDRAWN' })
    expect(await jobsOf(early.id)).not.toContain('answer-overdue')
    expect(await eventsOf(over.id, 'answer-overdue')).toBe(1)
  })

  test('Default 46: withdrawn while overdue it keeps the sub-state that all authorities see', async () => {
    const { id } = await start()
    await request(id)
    world.days(45)
    await turnClocks()
    expect(await world.ask(withdrawApplication, 'holder', { id })).toMatchObject({ ok: true })
    expect(await caseOf(world, id)).toMatchObject({ status: 'WITHDRAWN', subState: 'ANSWER_OVERDUE' })
    expect((await seenBy(world, 'officer', id)).decisions).toMatchObject([{ returnedReason: 'withdrawn' }])
  })

  test('Default 34, 42: a day added afterwards moves the last day on; the answer opens again', async () => {
    await moveTo('2027-08-02')
    const { id } = await start()
    const requestId = await request(id)
    const lastDay = (await caseOf(world, id)).deadlines.answers[0]?.lastDay ?? ''
    await moveTo(lastDay)
    world.days(1)
    await turnClocks()
    expect(await caseOf(world, id)).toMatchObject({ subState: 'ANSWER_OVERDUE' })
    const shown = await shownTo(world, 'head', id)
    const holiday = { country: 'DK', date: lastDay, name: 'Day of mourning', reason: 'By law' }
    expect(await world.ask(addHoliday, 'head', holiday)).toMatchObject({ ok: true })
    expect(await world.ask(sealDecision, 'head', shown)).toMatchObject(codes('answer-open-again'))
    await turnClocks()
    expect(await caseOf(world, id)).toMatchObject({ subState: 'INFO_REQUESTED', flags: [] })
    expect(await eventsOf(id, 'deadline-moved')).toBe(1)
    const answer = { id, requestId, response: 'x', isSigned: true }
    expect(await world.ask(answerRequest, 'holder', answer)).toMatchObject({ ok: true })
  })
})

describe('ninety days', () => {
  test('V-20, Default 33, 44: are recorded and stamped once, and decide nothing', async () => {
    await moveTo('2027-10-04')
    const { id } = await start()
    expect(await world.ask(passNinetyDays, theClock, { ids: [id] })).toMatchObject(codes('not-due'))
    await moveTo((await caseOf(world, id)).deadlines.decision?.lastDay ?? '')
    await turnClocks()
    expect(await caseOf(world, id)).toMatchObject({ flags: [] })
    world.days(1)
    await turnClocks()
    await turnClocks()
    expect(await caseOf(world, id)).toMatchObject({ status: 'SUBMITTED_FOR_DECISION', flags: ['OVERDUE_90'] })
    expect(await world.ask(passNinetyDays, theClock, { ids: [id] })).toMatchObject(
      codes('transition-not-now'),
    )
    const stamps = await sql`select 1 from application_stamp
      where document_id = ${id} and event = 'pass-ninety-days'`.execute(world.database.kysely)
    expect(stamps.rows).toHaveLength(1)
    expect(await eventsOf(id, 'ninety-days-passed')).toBe(1)
  })
})

describe('reminders', () => {
  test('Default 13: 14, 7 and 1 days before, each once, to those who are waited for', async () => {
    await moveTo('2028-02-01')
    const { id } = await start()
    await request(id)
    const [answer] = (await caseOf(world, id)).deadlines.answers
    const lastDay = answer?.lastDay ?? ''
    const before = (days: number) =>
      new Date(Date.parse(lastDay) - days * 86_400_000).toISOString().slice(0, 10)
    for (const days of [15, 14, 13, 8, 7, 2, 1, 0]) {
      await moveTo(before(days))
      await turnClocks()
      await turnClocks()
    }
    expect(await world.ask(remindWaitedFor, theClock, { ids: [id] })).toEqual({
      ok: true,
      value: { ids: [] },
    })
    expect((await jobsOf(id)).filter(event => event === 'holder-reminded')).toHaveLength(3)
    expect((await jobsOf(id)).filter(event => event === 'authority-reminded')).toHaveLength(0)
  })
})

test('Default 55: the answer on the last minute counts by the clock of the seat', async () => {
  await moveTo('2029-01-08')
  const { id } = await start()
  const requestId = await request(id)
  const lastDay = (await caseOf(world, id)).deadlines.answers[0]?.lastDay ?? ''
  const answer = () => world.ask(answerRequest, 'holder', { id, requestId, response: 'x', isSigned: true })
  world.clock.moveBy(Date.parse(`${lastDay}T23:30:00Z`) - world.clock.now().getTime())
  expect(await answer()).toMatchObject(codes('answer-window-closed'))
  world.clock.moveBy(-3_600_000)
  expect(await answer()).toMatchObject({ ok: true })
})

test('what lists show is the same when it is written anew from what happened', async () => {
  const { id } = await start()
  await request(id)
  const kept = await findProjection(world.database.kysely, id)
  await sql`update application set waits_for = null, answer_day = null, decision_day = '2000-01-01',
    next_day = null where document_id = ${id}`.execute(world.database.kysely)
  await performStep(world.workplace, projectCase, { actor: theClock, input: { id } })
  expect(await findProjection(world.database.kysely, id)).toEqual(kept)
})
