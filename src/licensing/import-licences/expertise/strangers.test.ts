import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { anonymous } from '../../actor.ts'
import { getDocument } from '../../documents/actions/get-document.ts'
import { newcomer } from '../../documents/lists/testing/people.ts'
import { listHistory } from '../../history/actions/list-history.ts'
import { declareNoConflict } from '../advising/actions/declare-no-conflict.ts'
import { declineOpinion } from '../advising/actions/decline-opinion.ts'
import { giveOpinion } from '../advising/actions/give-opinion.ts'
import { listAskedOpinions } from '../advising/actions/list-asked-opinions.ts'
import { openOpinion } from '../advising/actions/open-opinion.ts'
import { openOpinionFile } from '../advising/actions/open-opinion-file.ts'
import { getCase } from '../cases/actions/get-case.ts'
import { getCaseFile } from '../cases/actions/get-case-file.ts'
import { type Asker, acceptAs, askFor, expert, otherExpert, paperOf } from '../testing/ask-for-opinion.ts'
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
let n = 6000

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

test('nobody but the authority that handles the case asks for an opinion, or takes it back', async () => {
  const opinionId = await askFor(world, found)
  const ask = { id: found.id, asked: 'expert', question: 'x', goods: found.goods }
  const back = { opinionId, reason: 'x' }
  for (const player of ['german', 'swede'] as const) {
    expect(await world.ask(askOpinion, player, ask)).toMatchObject(absent)
    expect(await world.ask(takeBackOpinion, player, back)).toMatchObject(absent)
    expect(await ofCase(player)).toBeUndefined()
  }
  for (const actor of ['holder', 'stranger', 'customs', expert, anonymous] as const) {
    expect(await world.ask(askOpinion, actor, ask)).toMatchObject(codes('not-permitted'))
    expect(await world.ask(takeBackOpinion, actor, back)).toMatchObject(codes('not-permitted'))
    expect(await world.ask(listCaseOpinions, actor, { id: found.id })).toMatchObject(codes('not-permitted'))
  }
})

test.each([
  ['an expert', {}],
  ['another authority', { asked: 'authority', authorityId: 'DE' }],
  ['a customs office', { asked: 'customs', office: 'DK003102' }],
] as const)('what was asked of %s is there for nobody else', async (_whom, input) => {
  const whom = 'authorityId' in input ? { ...input, authorityId: world.authorities.DE } : input
  const opinionId = await askFor(world, found, whom)
  const other = await insertApplication(world, { n: n + 500 })
  await acceptAs(world, await askFor(world, other), otherExpert)
  const asked: Asker = 'asked' in input ? (input.asked === 'authority' ? 'german' : 'customs') : expert
  if (asked === expert) await acceptAs(world, opinionId)
  expect(await open(opinionId, asked)).toMatchObject({ ok: true })
  const elsewhere = { ...world.as('customs'), accountId: 'elsewhere' }
  const office = elsewhere.role && { ...elsewhere.role, customsOffice: 'DK001111' }
  const all = ['holder', 'stranger', 'swede', 'german', 'customs', expert, otherExpert] as const
  const strangers = [...all, newcomer('nobody'), { ...elsewhere, role: office }]
  for (const actor of strangers.filter(actor => actor !== asked)) {
    const file = { opinionId, fileId: await paperOf(world, found.goods[0]) }
    expect(await open(opinionId, actor)).toMatchObject(absent)
    expect(await world.ask(openOpinionFile, actor, file)).toMatchObject(absent)
    expect(await write(opinionId, actor)).toMatchObject(absent)
    expect(await world.ask(giveOpinion, actor, { opinionId, text: 'x' })).toMatchObject(absent)
    expect(await world.ask(declineOpinion, actor, { opinionId, reason: 'x' })).toMatchObject(absent)
    const declare = { opinionId, hasNoConflict: true }
    expect(await world.ask(declareNoConflict, actor, declare)).toMatchObject(absent)
    const listed = await world.ask(listAskedOpinions, actor, {})
    expect(listed.ok && listed.value.map(({ id }) => id)).not.toContain(opinionId)
  }
  expect(await open(opinionId, anonymous)).toMatchObject(codes('not-permitted'))
})

test('the document itself stays closed to whoever was asked', async () => {
  await acceptAs(world, await askFor(world, found))
  await askFor(world, found, { asked: 'authority', authorityId: world.authorities.DE })
  await askFor(world, found, { asked: 'customs', office: 'DK003102' })
  const file = { id: found.id, fileId: await paperOf(world, found.goods[0]) }
  for (const actor of [expert, 'german', 'customs'] as const) {
    const { id } = found
    expect(await world.ask(getCase, actor, { id })).toMatchObject({ ok: false })
    expect(await world.ask(getDocument, actor, { id })).toMatchObject({ ok: false })
    expect(await world.ask(listHistory, actor, { id })).toMatchObject({ ok: false })
    expect(await world.ask(getCaseFile, actor, file)).toMatchObject({ ok: false })
  }
})

test('the applicant learns nothing of it: neither in the case nor in the history', async () => {
  const before = await world.ask(getCase, 'holder', { id: found.id })
  const opinionId = await askFor(world, found)
  await acceptAs(world, opinionId)
  await world.ask(giveOpinion, expert, { opinionId, text: 'It is Roman.' })
  expect(await world.ask(getCase, 'holder', { id: found.id })).toEqual(before)
  const told = await world.ask(listHistory, 'holder', { id: found.id })
  const types = told.ok ? told.value.entries.map(({ type }) => type) : ['not told']
  expect(types.filter(type => /opinion|not/.test(type))).toEqual([])
})
