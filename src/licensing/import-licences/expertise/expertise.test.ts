import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findEvents } from '../../../platform/events.ts'
import { listHistory } from '../../history/actions/list-history.ts'
import { acceptExpertInvitation } from '../advising/actions/accept-expert-invitation.ts'
import { declareNoConflict } from '../advising/actions/declare-no-conflict.ts'
import { declineOpinion } from '../advising/actions/decline-opinion.ts'
import { giveOpinion } from '../advising/actions/give-opinion.ts'
import { openOpinion } from '../advising/actions/open-opinion.ts'
import { openOpinionFile } from '../advising/actions/open-opinion-file.ts'
import { getCase } from '../cases/actions/get-case.ts'
import { withdrawApplication } from '../cases/actions/withdraw-application.ts'
import { forwardApplication } from '../forwarding/actions/forward-application.ts'
import { type Asker, acceptAs, askFor, expert, paperOf, secretOf } from '../testing/ask-for-opinion.ts'
import { type InsertedApplication, insertApplication } from '../testing/insert-application.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
  type Player,
} from '../testing/licence-world.ts'
import { askOpinion } from './actions/ask-opinion.ts'
import { listCaseOpinions } from './actions/list-case-opinions.ts'
import { takeBackOpinion } from './actions/take-back-opinion.ts'
import { writeMessage } from './actions/write-message.ts'

let world: LicenceWorld
let found: InsertedApplication
let n = 7000

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

const write = (opinionId: string, actor: Asker, text = 'It is Roman.') =>
  world.ask(writeMessage, actor, { opinionId, text })
const open = (opinionId: string, actor: Asker) => world.ask(openOpinion, actor, { opinionId })

async function ofCase(actor: Player = 'officer') {
  const listed = await world.ask(listCaseOpinions, actor, { id: found.id })
  return listed.ok ? listed.value : undefined
}

describe('asking', () => {
  test.each([
    [{ asked: 'expert', name: '', email: undefined }, ['name:required', 'email:required']],
    [{ asked: 'authority', authorityId: undefined }, ['authorityId:required']],
    [{ asked: 'authority', authorityId: 'DK' }, ['authorityId:same-authority']],
    [{ asked: 'customs', office: 'XX' }, ['office:not-found']],
    [{ goods: [] }, ['goods:required']],
    [{ goods: ['01900000-0000-7000-8200-00000000ffff'] }, ['goods:not-found']],
    [{ question: ' ' }, ['question:required']],
    [{ wishedOn: '2027-02-27' }, ['wishedOn:date-early']],
    [{ asked: undefined }, ['asked:required']],
  ])('%j is refused', async (input, refusals) => {
    const whom = { asked: 'expert', name: 'Anna', email: 'expert@example.org', question: 'x' }
    const own = 'authorityId' in input && input.authorityId ? { authorityId: world.authorities.DK } : {}
    const asked = { id: found.id, ...whom, goods: found.goods, ...input, ...own }
    const outcome = await world.ask(askOpinion, 'officer', asked)
    expect(outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${field}:${code}`)).toEqual(refusals)
  })

  test('a paper goes with its goods', async () => {
    const papers = [await paperOf(world, found.goods[1])]
    const ask = { id: found.id, asked: 'customs', office: 'DK003102', question: 'x' }
    expect(await world.ask(askOpinion, 'officer', { ...ask, goods: [found.goods[0]], papers })).toMatchObject(
      { refusals: [{ code: 'paper-of-other-good', field: 'papers' }] },
    )
  })

  test('Default 57: is possible at any time before the decision, and never after it', async () => {
    world.days(60)
    await askFor(world, found)
    await world.ask(withdrawApplication, 'holder', { id: found.id, reason: 'x' })
    const ask = { id: found.id, asked: 'customs', office: 'DK003102', question: 'x', goods: found.goods }
    expect(await world.ask(askOpinion, 'officer', ask)).toMatchObject(codes('not-open'))
    world.days(-60)
  })

  test('shows what was chosen, and neither the parties nor how their files are called', async () => {
    const papers = [await paperOf(world, found.goods[0])]
    const opinionId = await askFor(world, found, { papers })
    await acceptAs(world, opinionId)
    const opened = await open(opinionId, expert)
    if (!opened.ok) throw new Error('not seen')
    const { shown } = opened.value
    expect(shown.goods).toMatchObject([
      { id: found.goods[0], details: { title: 'Torso' }, supportingDocuments: [{ id: papers[0], name: '' }] },
    ])
    expect(shown.goods[0]?.details).not.toHaveProperty('category')
    expect(shown.content).toEqual({})
    expect(JSON.stringify(opened.value)).not.toMatch(/Galleri|DK12345678|Relief|a\.pdf|expert@/)
  })

  test('changes no clock, whatever becomes of it', async () => {
    const clocks = async () => {
      const shown = await world.ask(getCase, 'officer', { id: found.id })
      if (!shown.ok) throw new Error('not seen')
      const { deadlines, status, subState, flags, told } = shown.value.found
      return { deadlines, status, subState, flags, told }
    }
    const before = await clocks()
    const opinionId = await askFor(world, found)
    expect(await clocks()).toEqual(before)
    world.days(3)
    await acceptAs(world, opinionId)
    await write(opinionId, expert)
    await write(opinionId, 'officer', 'Since when?')
    await world.ask(giveOpinion, expert, { opinionId, text: 'It is Roman.' })
    expect(await clocks()).toEqual(before)
    await world.ask(takeBackOpinion, 'officer', { opinionId: await askFor(world, found), reason: 'x' })
    expect(await clocks()).toEqual(before)
    world.days(-3)
  })
})

describe('the thread', () => {
  test('an expert answers after declaring to have no conflict of interest', async () => {
    const opinionId = await askFor(world, found)
    await world.ask(acceptExpertInvitation, expert, { secret: await secretOf(world, opinionId) })
    const missing = codes('declaration-missing')
    expect(await write(opinionId, expert)).toMatchObject(missing)
    expect(await world.ask(giveOpinion, expert, { opinionId, text: 'x' })).toMatchObject(missing)
    const declare = { opinionId, hasNoConflict: false }
    expect(await world.ask(declareNoConflict, expert, declare)).toMatchObject(codes('required'))
    await world.ask(declareNoConflict, expert, { opinionId, hasNoConflict: true })
    expect(await write(opinionId, expert)).toMatchObject({ ok: true })
    expect(await write(opinionId, 'head', 'Since when?')).toMatchObject({ ok: true })
    expect(await world.ask(giveOpinion, 'officer', { opinionId, text: 'x' })).toMatchObject(absent)
    expect(await world.ask(giveOpinion, expert, { opinionId, text: 'Since 100 AD.' })).toMatchObject({
      ok: true,
    })
    expect(await ofCase()).toMatchObject([
      {
        standing: 'given',
        messages: [
          { side: 'asked', isOpinion: false },
          { side: 'authority', byName: 'Anna Holm' },
          { side: 'asked', isOpinion: true, text: 'Since 100 AD.' },
        ],
      },
    ])
  })

  test.each([['given'], ['declined'], ['taken back'], ['ended']])(
    '%s, nothing more is written',
    async end => {
      const opinionId = await askFor(world, found)
      await acceptAs(world, opinionId)
      await write(opinionId, expert)
      if (end === 'given') await world.ask(giveOpinion, expert, { opinionId, text: 'x' })
      if (end === 'declined') await world.ask(declineOpinion, expert, { opinionId, reason: 'x' })
      if (end === 'taken back') await world.ask(takeBackOpinion, 'officer', { opinionId, reason: 'x' })
      if (end === 'ended') await world.ask(withdrawApplication, 'holder', { id: found.id, reason: 'x' })
      const refused = end === 'taken back' ? absent : codes('opinion-ended')
      expect(await write(opinionId, expert)).toMatchObject(refused)
      expect(await world.ask(giveOpinion, expert, { opinionId, text: 'x' })).toMatchObject(refused)
      expect(await world.ask(declineOpinion, expert, { opinionId, reason: 'x' })).toMatchObject(refused)
      expect(await write(opinionId, 'officer')).toMatchObject(codes('opinion-ended'))
      const back = await world.ask(takeBackOpinion, 'officer', { opinionId, reason: 'x' })
      expect(back).toMatchObject(codes('opinion-ended'))
      expect(await ofCase()).toMatchObject([{ standing: end }])
    },
  )

  test('taken back, it is gone for the expert; decided, what the expert wrote is left', async () => {
    const gone = await askFor(world, found)
    await acceptAs(world, gone)
    await world.ask(takeBackOpinion, 'officer', { opinionId: gone, reason: 'Not needed' })
    expect(await open(gone, expert)).toMatchObject(absent)
    const papers = [await paperOf(world, found.goods[0])]
    const left = await askFor(world, found, { papers })
    await acceptAs(world, left)
    await write(left, expert)
    await write(left, 'officer', 'Since when?')
    await world.ask(withdrawApplication, 'holder', { id: found.id, reason: 'x' })
    expect(await open(left, expert)).toMatchObject({
      value: {
        ...{ isShown: false, standing: 'ended', question: '', shown: { goods: [] } },
        messages: [{ text: 'It is Roman.' }],
      },
    })
    const file = { opinionId: left, fileId: papers[0] }
    expect(await world.ask(openOpinionFile, expert, file)).toMatchObject(absent)
  })

  test('forwarded, the case is closed to those whom the former authority asked', async () => {
    const opinionId = await askFor(world, found)
    await acceptAs(world, opinionId)
    const { DE } = world.authorities
    const forward = { id: found.id, authorityId: DE, reason: 'x' }
    expect(await world.ask(forwardApplication, 'officer', forward)).toMatchObject({ ok: true })
    expect(await open(opinionId, expert)).toMatchObject({ value: { isShown: false, standing: 'ended' } })
    expect(await ofCase('german')).toEqual([])
    expect(await ofCase()).toBeUndefined()
    expect(await write(opinionId, 'officer')).toMatchObject(absent)
  })

  test('what was written stays as it was', async () => {
    const opinionId = await askFor(world, found)
    await acceptAs(world, opinionId)
    await write(opinionId, expert)
    const db = world.database.kysely
    for (const change of [
      sql`update opinion_message set text = 'y' where opinion_id = ${opinionId}`,
      sql`delete from opinion_message where opinion_id = ${opinionId}`,
      sql`update opinion set question = 'y' where id = ${opinionId}`,
      sql`update opinion set account_id = 'somebody' where id = ${opinionId}`,
    ])
      await expect(change.execute(db)).rejects.toThrow('stays as it was')
  })
})

test('the history keeps what happened, and each time that it was opened by the one asked', async () => {
  const opinionId = await askFor(world, found, { asked: 'authority', authorityId: world.authorities.DE })
  await open(opinionId, 'german')
  await open(opinionId, 'german')
  await write(opinionId, 'german')
  await world.ask(giveOpinion, 'german', { opinionId, text: 'x' })
  const events = await findEvents(world.database.kysely, { type: 'import-licence', id: found.id })
  const told = events.filter(({ type }) => type.startsWith('opinion-'))
  expect(told.map(({ type, actor }) => [type, actor])).toEqual([
    ['opinion-asked', 'account:officer'],
    ['opinion-read', 'account:german'],
    ['opinion-read', 'account:german'],
    ['opinion-written', 'account:german'],
    ['opinion-given', 'account:german'],
  ])
  expect(await world.ask(listHistory, 'head', { id: found.id })).toMatchObject({
    value: { entries: expect.arrayContaining([expect.objectContaining({ type: 'opinion-read' })]) },
  })
})
