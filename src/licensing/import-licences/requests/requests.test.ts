import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FileReceipt } from '../../goods/receipts.ts'
import { getCase } from '../cases/actions/get-case.ts'
import { type InsertedApplication, insertApplication } from '../testing/insert-application.ts'
import { closeLicenceWorld, type LicenceWorld, openLicenceWorld } from '../testing/licence-world.ts'
import { addAnswerPaper } from './actions/add-answer-paper.ts'
import { answerRequest } from './actions/answer-request.ts'
import { removeAnswerPaper } from './actions/remove-answer-paper.ts'
import { requestInformation } from './actions/request-information.ts'
import { saveAnswer } from './actions/save-answer.ts'
import { takeBackRequest } from './actions/take-back-request.ts'

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
const codes = (codes: readonly string[]) => ({ ok: false, refusals: codes.map(code => ({ code })) })

async function askFor(id: string, about: object = {}): Promise<string> {
  const asked = await world.ask(requestInformation, 'officer', {
    id,
    text: 'Who owned it in 1970?',
    ...about,
  })
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusals))
  return asked.value.id
}

async function stateOf({ id }: Pick<InsertedApplication, 'id'>) {
  const found = await world.ask(getCase, 'holder', { id })
  if (!found.ok) throw new Error('not seen')
  return found.value.found
}

const answer = (id: string, requestId: string, more: object = {}) =>
  world.ask(answerRequest, 'holder', { id, requestId, response: 'My aunt.', isSigned: true, ...more })

describe('a request', () => {
  test('of somebody else is refused: to strangers and other States the case is not there', async () => {
    const { id } = await start()
    const requestId = await askFor(id)
    const input = { id, requestId, response: 'x', isSigned: true }
    expect(await world.ask(requestInformation, 'german', { id, text: 'x' })).toEqual(codes(['not-found']))
    expect(await world.ask(takeBackRequest, 'german', { id, requestId, reasons: 'x' })).toEqual(
      codes(['not-found']),
    )
    expect(await world.ask(answerRequest, 'stranger', input)).toEqual(codes(['not-found']))
    expect(await world.ask(saveAnswer, 'stranger', { id, requestId })).toEqual(codes(['not-found']))
    expect(await world.ask(answerRequest, 'officer', input)).toEqual(codes(['not-permitted']))
  })

  test('Submitted → Conditionally rejected; the applicant has 40 days, the 90 stand still', async () => {
    const { id } = await start()
    await askFor(id)
    expect(await stateOf({ id })).toMatchObject({
      ...{ status: 'CONDITIONALLY_REJECTED', subState: 'INFO_REQUESTED' },
      deadlines: { answers: [{ lastDay: expect.any(String) }] },
    })
    expect((await stateOf({ id })).deadlines.decision).toBeUndefined()
  })

  test('names goods of this application alone', async () => {
    const { id } = await start()
    const other = await start()
    expect(
      await world.ask(requestInformation, 'officer', { id, text: 'x', goods: [other.goods[0]] }),
    ).toMatchObject({ refusals: [{ code: 'not-found', field: 'goods' }] })
  })

  test('V-18: is sent within 21 days, as often as needed', async () => {
    const { id } = await start()
    world.days(21)
    await askFor(id)
    await askFor(id)
    world.days(1)
    expect(await world.ask(requestInformation, 'officer', { id, text: 'x' })).toMatchObject({
      refusals: [{ code: 'request-window-closed', citation: 'R 4(6)' }],
    })
  })
})

describe('an answer', () => {
  test('V-17: needs a response and a new signature, by two fresh factors', async () => {
    const { id } = await start()
    const requestId = await askFor(id)
    expect(await answer(id, requestId, { response: ' ', isSigned: false })).toMatchObject(
      codes(['response-missing', 'signature-missing']),
    )
    const tired = { ...world.as('holder'), confirmedAt: new Date(world.clock.now().getTime() - 301_000) }
    const input = { id, requestId, response: 'x', isSigned: true }
    expect(await world.ask(answerRequest, tired, input)).toMatchObject(codes(['confirmation-needed']))
    expect(await answer(id, id)).toMatchObject(codes(['nothing-to-answer']))
    expect(await answer(id, requestId)).toMatchObject({ ok: true })
    expect(await stateOf({ id })).toMatchObject({
      status: 'SUBMITTED_FOR_DECISION',
      subState: 'INFO_PROVIDED',
      requests: [{ answer: { response: 'My aunt.' }, answerSignature: { account: 'holder' } }],
    })
  })

  test('V-07: changes the boxes asked for, of the goods asked for; what was submitted stays', async () => {
    const { id, goods } = await start()
    const requestId = await askFor(id, { boxes: ['I.15 title', 'I.5'], goods: [goods[1]] })
    const change = (goodId: string | undefined, boxes: object) =>
      answer(id, requestId, { changes: [{ goodId, boxes }] })
    const refused = codes(['box-not-asked-for'])
    expect(await change(goods[0], { title: 'x' })).toMatchObject(refused)
    expect(await change(goods[1], { subject: 'x' })).toMatchObject(refused)
    expect(await change(undefined, { title: 'x' })).toMatchObject(refused)
    expect(await change(goods[1], { localReference: 'x' })).toMatchObject(refused)
    const changes = [
      { goodId: goods[1], boxes: { title: 'Relief of a priest' } },
      { boxes: { localReference: 'A 7' } },
    ]
    expect(await answer(id, requestId, { changes })).toMatchObject({ ok: true })
    const found = await world.ask(getCase, 'officer', { id })
    expect(found).toMatchObject({
      value: {
        original: { goods: [{}, { details: { title: 'Relief' } }] },
        document: {
          content: { localReference: 'A 7' },
          goods: [{ details: { title: 'Torso' } }, { details: { title: 'Relief of a priest' } }],
        },
      },
    })
  })

  test('is kept while it is written, for the holder alone, with its papers', async () => {
    const { id, goods } = await start()
    const requestId = await askFor(id, { boxes: ['I.15 title'] })
    const bytes = Buffer.from('%PDF-1.4\n%%EOF\n')
    const file = new FileReceipt({ bytes, mediaType: 'application/pdf', name: 'a.pdf', remarks: [] })
    const paper = { id, requestId, goodId: goods[0], type: 'TITLE', file }
    expect(await world.ask(addAnswerPaper, 'stranger', paper)).toEqual(codes(['not-found']))
    const first = await world.ask(addAnswerPaper, 'holder', paper)
    const second = await world.ask(addAnswerPaper, 'holder', paper)
    if (!first.ok || !second.ok) throw new Error('refused')
    const { paperId } = second.value
    expect(await world.ask(removeAnswerPaper, 'stranger', { id, requestId, paperId })).toEqual(
      codes(['not-found']),
    )
    expect(await world.ask(removeAnswerPaper, 'holder', { id, requestId, paperId })).toMatchObject({
      ok: true,
    })
    const saved = { id, requestId, response: 'Not yet', changes: [] }
    expect(await world.ask(saveAnswer, 'holder', saved)).toMatchObject({ ok: true })
    expect((await stateOf({ id })).requests).toMatchObject([{ draft: { response: 'Not yet' } }])
    const seen = await world.ask(getCase, 'officer', { id })
    expect(seen).toMatchObject({ value: { papers: [], found: { requests: [{ draft: undefined }] } } })
    expect(await answer(id, requestId)).toMatchObject({ ok: true })
    expect(await world.ask(getCase, 'officer', { id })).toMatchObject({
      value: {
        papers: [{ id: first.value.paperId }],
        document: { goods: [{ supportingDocuments: [{}, { type: 'TITLE', name: 'a.pdf' }] }, {}] },
      },
    })
    const change = sql`update information_request set text = 'y' where id = ${requestId}`
    await expect(change.execute(world.database.kysely)).rejects.toThrow('stays as it was')
  })

  test('Default 31, V-20: of several requests each has its 40 days; the 90 start with the last answer', async () => {
    const { id } = await start()
    const first = await askFor(id)
    world.days(7)
    const second = await askFor(id)
    const { deadlines } = await stateOf({ id })
    expect(deadlines.answers.map(({ request }) => request)).toEqual([first, second])
    expect(await answer(id, second)).toMatchObject({ ok: true })
    expect(await stateOf({ id })).toMatchObject({
      status: 'CONDITIONALLY_REJECTED',
      subState: 'INFO_REQUESTED',
    })
    world.days(3)
    expect(await answer(id, first)).toMatchObject({ ok: true })
    const decided = await stateOf({ id })
    expect(decided.status).toBe('SUBMITTED_FOR_DECISION')
    expect(decided.deadlines.decision?.startedOn).toBe(decided.today)
  })

  test('V-19, Default 48: after 40 days of one request nothing is answered, nor taken back', async () => {
    const { id } = await start()
    const first = await askFor(id)
    world.days(10)
    const second = await askFor(id)
    world.days(35)
    expect(await answer(id, second)).toMatchObject(codes(['answer-window-closed']))
    const back = { id, requestId: first, reasons: 'x' }
    expect(await world.ask(takeBackRequest, 'officer', back)).toMatchObject(codes(['answer-window-closed']))
  })
})

test('Default 47: a request taken back counts as never sent; its reason is told', async () => {
  const { id } = await start()
  const received = (await stateOf({ id })).today
  world.days(2)
  const requestId = await askFor(id)
  expect(await world.ask(takeBackRequest, 'officer', { id, requestId, reasons: ' ' })).toMatchObject(
    codes(['reasons-missing']),
  )
  const taken = await world.ask(takeBackRequest, 'officer', { id, requestId, reasons: 'Found it' })
  expect(taken).toMatchObject({ ok: true })
  const back = { id, requestId, reasons: 'again' }
  expect(await world.ask(takeBackRequest, 'officer', back)).toMatchObject(codes(['nothing-to-take-back']))
  expect(await stateOf({ id })).toMatchObject({
    status: 'SUBMITTED_FOR_DECISION',
    subState: 'UNDER_EXAMINATION',
    deadlines: { decision: { startedOn: received } },
    requests: [{ takenBackReason: 'Found it' }],
  })
})
