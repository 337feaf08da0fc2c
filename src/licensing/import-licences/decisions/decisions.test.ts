import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done } from '../../../platform/action.ts'
import { perform } from '../../../platform/perform.ts'
import { getDocument } from '../../documents/actions/get-document.ts'
import { expireOnRelease } from '../cases/actions/expire-on-release.ts'
import { setFourEyes } from '../cases/actions/set-four-eyes.ts'
import { withdrawApplication } from '../cases/actions/withdraw-application.ts'
import type { LicenceSealer } from '../licence-sealer.ts'
import { answerRequest } from '../requests/actions/answer-request.ts'
import { requestInformation } from '../requests/actions/request-information.ts'
import { caseOf, decide, decided, seenBy, shownTo, words } from '../testing/decide.ts'
import { type InsertedApplication, insertApplication } from '../testing/insert-application.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
  type Player,
} from '../testing/licence-world.ts'
import { listFollowUps } from '../work/actions/list-follow-ups.ts'
import { prepareDecision } from './actions/prepare-decision.ts'
import { prepareReissue } from './actions/prepare-reissue.ts'
import { prepareRevocation } from './actions/prepare-revocation.ts'
import { recordAppeal } from './actions/record-appeal.ts'
import { reissueLicence } from './actions/reissue-licence.ts'
import { returnToExamination } from './actions/return-to-examination.ts'
import { revokeLicence } from './actions/revoke-licence.ts'
import { sealDecision } from './actions/seal-decision.ts'

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

async function followUpsOf(player: Player) {
  const found = await world.ask(listFollowUps, player, {})
  return found.ok ? found.value : undefined
}

const codes = (...codes: readonly string[]) => ({ ok: false, refusals: codes.map(code => ({ code })) })
const fine = { ok: true }

async function prepared(application: InsertedApplication, goods = decided(application, 'granted')) {
  const answer = await world.ask(prepareDecision, 'officer', { id: application.id, goods, ...words })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  return shownTo(world, 'head', application.id)
}

async function request(id: string): Promise<string> {
  const sent = await world.ask(requestInformation, 'officer', { id, text: 'x' })
  if (!sent.ok) throw new Error('refused')
  return sent.value.id
}

async function sealings(decisionId: string) {
  const found = await sql<{ step: string }>`select step from licence_sealing
    where decision_id = ${decisionId} order by position`.execute(world.database.kysely)
  return found.rows.map(({ step }) => step)
}

describe('preparing', () => {
  test('is for officers of the handling authority; the case is not there for others', async () => {
    const { id } = await start()
    expect(await world.ask(prepareDecision, 'german', { id, goods: [] })).toEqual(codes('not-found'))
    expect(await world.ask(returnToExamination, 'german', { id, reason: 'x' })).toEqual(codes('not-found'))
    const seal = { id, decisionId: id, digest: 'a'.repeat(64) }
    expect(await world.ask(sealDecision, 'germanHead', seal)).toEqual(codes('not-found'))
    expect(await world.ask(sealDecision, 'holder', seal)).toEqual(codes('not-permitted'))
    expect(await world.ask(revokeLicence, 'germanHead', seal)).toEqual(codes('not-found'))
  })

  test('V-07: decides each good once, and no other', async () => {
    const application = await start()
    const { id, goods } = application
    const one = [{ goodId: goods[0], decision: 'granted' }]
    const twice = [...one, ...one]
    const foreign = [...one, { goodId: id, decision: 'granted' }]
    for (const wrong of [[], one, twice, foreign])
      expect(await world.ask(prepareDecision, 'officer', { id, goods: wrong })).toMatchObject(
        codes('goods-undecided'),
      )
  })

  test('V-21: a rejection needs grounds, reasons and appeal information; 9.2 is no choice without a request', async () => {
    const application = await start()
    const { id, goods } = application
    const refuse = (grounds: readonly string[], said: object) =>
      world.ask(prepareDecision, 'officer', {
        id,
        goods: goods.map(goodId => ({ goodId, decision: 'refused', grounds })),
        ...said,
      })
    expect(await refuse([], {})).toMatchObject(
      codes('ground-missing', 'reasons-missing', 'appeal-information-missing'),
    )
    expect(await refuse(['9.2'], words)).toMatchObject(codes('ground-not-available'))
    expect(await refuse(['7a', '7b'], words)).toMatchObject(fine)
  })

  test('Default 29: a finding that no licence is needed says why', async () => {
    const application = await start()
    const { id } = application
    const goods = decided(application, 'not required')
    expect(await world.ask(prepareDecision, 'officer', { id, goods })).toMatchObject(codes('reasons-missing'))
  })

  test('Default 54, 40, 32: while a request is open only 7a, 7c and 7d reject; nothing is granted or found', async () => {
    const application = await start()
    const { id, goods } = application
    await request(id)
    const prepare = (decisions: readonly object[]) =>
      world.ask(prepareDecision, 'officer', { id, goods: decisions, ...words })
    for (const wish of [['granted'], ['granted', 'refused'], ['not required']] as const)
      expect(await prepare(decided(application, ...wish))).toMatchObject(codes('transition-not-allowed'))
    const on = (ground: string) => goods.map(goodId => ({ goodId, decision: 'refused', grounds: [ground] }))
    expect(await prepare(on('7b'))).toMatchObject(codes('ground-not-available'))
    expect(await prepare(on('7c'))).toMatchObject(fine)
    expect(await caseOf(world, id)).toMatchObject({
      status: 'CONDITIONALLY_REJECTED',
      flags: ['READY_FOR_ESEAL'],
    })
    const sealed = await world.ask(sealDecision, 'head', await shownTo(world, 'head', id))
    expect(sealed).toMatchObject(fine)
    expect(await caseOf(world, id)).toMatchObject({ status: 'REJECTED' })
  })

  test('traces-icg 7.2: Submitted stays submitted, the applicant sees nothing of it, and it can be returned', async () => {
    const application = await start()
    const { id } = application
    await prepared(application)
    expect(await caseOf(world, id)).toMatchObject({
      ...{ status: 'SUBMITTED_FOR_DECISION', subState: 'UNDER_EXAMINATION', flags: ['READY_FOR_ESEAL'] },
    })
    const holders = await seenBy(world, 'holder', id)
    expect(holders).toMatchObject({ decisions: [], preparedDigest: undefined, found: { flags: [] } })
    const again = { id, goods: decided(application, 'granted') }
    expect(await world.ask(prepareDecision, 'officer', again)).toMatchObject(codes('transition-not-now'))
    expect(await world.ask(returnToExamination, 'head', { id, reason: '' })).toMatchObject(codes('required'))
    expect(await world.ask(returnToExamination, 'head', { id, reason: 'Look again' })).toMatchObject(fine)
    expect(await caseOf(world, id)).toMatchObject({ flags: [] })
    expect((await seenBy(world, 'head', id)).decisions).toMatchObject([{ returnedReason: 'Look again' }])
  })

  test('Default 45: an answer or a new request puts a prepared decision back', async () => {
    const application = await start()
    const { id } = application
    const shown = await prepared(application)
    const requestId = await request(id)
    expect(await caseOf(world, id)).toMatchObject({ flags: [] })
    expect(await world.ask(sealDecision, 'head', shown)).toMatchObject(codes('changed-meanwhile'))
    const goods = decided(application, 'refused')
    expect(await world.ask(prepareDecision, 'officer', { id, goods, ...words })).toMatchObject(fine)
    const answer = { id, requestId, response: 'x', isSigned: true }
    expect(await world.ask(answerRequest, 'holder', answer)).toMatchObject(fine)
    expect(await caseOf(world, id)).toMatchObject({ subState: 'INFO_PROVIDED', flags: [] })
    expect((await seenBy(world, 'head', id)).decisions.every(one => one.returnedAt)).toBe(true)
  })
})

describe('sealing', () => {
  test('is for those who may use the seal, of what they were shown, with two fresh factors', async () => {
    const application = await start()
    const shown = await prepared(application)
    expect(await world.ask(sealDecision, 'officer', shown)).toMatchObject(codes('seal-right-needed'))
    const other = { ...shown, digest: 'a'.repeat(64) }
    expect(await world.ask(sealDecision, 'head', other)).toMatchObject(codes('changed-meanwhile'))
    const head = world.as('head')
    const tired = { ...head, confirmedAt: new Date(world.clock.now().getTime() - 301_000) }
    expect(await world.ask(sealDecision, tired, shown)).toMatchObject(codes('confirmation-needed'))
    expect(await world.ask(sealDecision, head, shown)).toMatchObject({
      ok: true,
      value: { licence: shown.id },
    })
  })

  test('four eyes are never one person, unless the authority settled it so', async () => {
    const [first, second] = [await start(), await start()]
    for (const { id, goods } of [first, second]) {
      const granted = goods.map(goodId => ({ goodId, decision: 'granted' }))
      expect(await world.ask(prepareDecision, 'head', { id, goods: granted })).toMatchObject(fine)
    }
    const shown = await shownTo(world, 'head', first.id)
    expect(await world.ask(sealDecision, 'head', shown)).toMatchObject(codes('same-person'))
    await world.ask(setFourEyes, 'head', { demands: false })
    expect(await world.ask(sealDecision, 'head', shown)).toMatchObject(fine)
    await world.ask(setFourEyes, 'head', { demands: true })
    const last = await shownTo(world, 'head', second.id)
    expect(await world.ask(sealDecision, 'head', last)).toMatchObject(codes('same-person'))
  })

  test('Submitted → Valid: the licence is seen by all authorities and customs, and stays as it was sealed', async () => {
    const application = await start()
    const { id } = application
    expect(await world.ask(getDocument, 'customs', { id })).toEqual(codes('not-found'))
    const licence = await decide(world, id, decided(application, 'granted'))
    expect(licence).toBe(id)
    expect(await caseOf(world, id)).toMatchObject({ status: 'VALID', subState: undefined, flags: [] })
    for (const player of ['customs', 'german'] as const)
      expect(await world.ask(getDocument, player, { id })).toMatchObject(fine)
    const change = sql`update decision set reasons = 'other' where document_id = ${id}`
    await expect(change.execute(world.database.kysely)).rejects.toThrow('stays as it was')
    expect(await world.ask(withdrawApplication, 'holder', { id })).toMatchObject(
      codes('transition-not-allowed'),
    )
  })

  test('V-22: officer, authority, system, in this order', async () => {
    const seals =
      (...steps: readonly ('authority seal' | 'system seal')[]): LicenceSealer =>
      async () =>
        done({ file: 'digest-of-licence', seals: steps.map(step => ({ step, by: 'seal' })) })
    const sealBy = async (sealer: LicenceSealer) => {
      const shown = await prepared(await start())
      const services = { ...world.workplace.services, sealLicence: sealer }
      const here = { ...world.workplace, services }
      return { shown, answer: await perform(here, sealDecision, { actor: world.as('head'), input: shown }) }
    }
    const wrong = await sealBy(seals('system seal', 'authority seal'))
    expect(wrong.answer).toMatchObject(codes('seal-out-of-order'))
    expect(await caseOf(world, wrong.shown.id)).toMatchObject({ status: 'SUBMITTED_FOR_DECISION' })
    const right = await sealBy(seals('authority seal', 'system seal'))
    expect(right.answer).toMatchObject(fine)
    expect(await sealings(right.shown.decisionId)).toEqual([
      'officer signature',
      'authority seal',
      'system seal',
    ])
    expect((await seenBy(world, 'head', right.shown.id)).decisions).toMatchObject([
      { sealedFile: 'digest-of-licence' },
    ])
  })

  test('V-26: a rejection is seen by the authorities of all Member States, but it is no licence', async () => {
    const application = await start()
    expect(await decide(world, application.id, decided(application, 'refused'))).toBeUndefined()
    expect(await world.ask(getDocument, 'german', { id: application.id })).toMatchObject({
      value: { status: 'REJECTED' },
    })
  })

  test('Default 40: the finding that no licence is needed ends the application and can be seen at the border', async () => {
    const application = await start()
    const { id } = application
    await decide(world, id, decided(application, 'not required'))
    expect(await caseOf(world, id)).toMatchObject({ status: 'WITHDRAWN', subState: 'NOT_REQUIRED' })
    expect(await world.ask(getDocument, 'customs', { id })).toMatchObject(fine)
  })

  test('Submitted → Partially rejected: what is granted goes on in a licence of its own, frozen and linked', async () => {
    const application = await start()
    const { id } = application
    const licence = await decide(world, id, decided(application, 'granted', 'refused'))
    expect(licence).not.toBe(id)
    const [parent, child] = [await seenBy(world, 'holder', id), await seenBy(world, 'holder', licence ?? '')]
    expect(parent.document.status).toBe('PARTIALLY_REJECTED')
    expect(child.document).toMatchObject({
      status: 'VALID',
      goods: [{ isFrozen: true, details: { title: 'Torso' }, supportingDocuments: [{ type: 'INVOICE' }] }],
      content: { countryOfImport: 'DK' },
      holder: parent.document.holder,
    })
    expect(child.document.goods[0].objectNumber).toBe(parent.document.goods[0].objectNumber)
    expect(child.document.number).not.toBe(parent.document.number)
    expect(parent.links).toMatchObject([{ id: licence, relation: 'partial', from: id }])
    expect(child.links).toMatchObject([{ id, relation: 'partial', from: id }])
  })
})

describe('afterwards', () => {
  test('V-24: a revocation needs reasons and appeal information, and a second person', async () => {
    const application = await start()
    const { id } = application
    await decide(world, id, decided(application, 'granted'))
    expect(await world.ask(prepareRevocation, 'german', { id, ...words })).toEqual(codes('not-found'))
    expect(await world.ask(prepareRevocation, 'officer', { id })).toMatchObject(
      codes('reasons-missing', 'appeal-information-missing'),
    )
    expect(await world.ask(prepareRevocation, 'head', { id, ...words })).toMatchObject(fine)
    expect(await world.ask(revokeLicence, 'head', await shownTo(world, 'head', id))).toMatchObject(
      codes('same-person'),
    )
    expect(await world.ask(prepareRevocation, 'officer', { id, ...words })).toMatchObject(fine)
    expect(await followUpsOf('head')).toMatchObject([{ id, action: 'revoke-licence' }])
    expect(await followUpsOf('germanHead')).toEqual([])
    const shown = await shownTo(world, 'head', id)
    expect(await world.ask(revokeLicence, 'officer', shown)).toMatchObject(codes('seal-right-needed'))
    expect(await world.ask(sealDecision, 'head', shown)).toMatchObject(codes('changed-meanwhile'))
    expect(await world.ask(revokeLicence, 'head', shown)).toMatchObject(fine)
    expect(await caseOf(world, id)).toMatchObject({ status: 'REVOKED' })
    expect(await followUpsOf('head')).toEqual([])
  })

  test('Default 51: what has expired is not revoked', async () => {
    const application = await start()
    const { id } = application
    expect(await world.ask(expireOnRelease, 'customs', { id })).toEqual(codes('not-found'))
    await decide(world, id, decided(application, 'granted'))
    expect(await world.ask(expireOnRelease, 'customs', { id })).toMatchObject(fine)
    expect(await caseOf(world, id)).toMatchObject({ status: 'EXPIRED', subState: 'FREE_CIRCULATION' })
    expect(await world.ask(prepareRevocation, 'officer', { id, ...words })).toMatchObject(
      codes('transition-not-allowed'),
    )
  })

  test('Default 52: after an appeal that was won a licence is issued once, and the old status stays', async () => {
    const application = await start()
    const { id, goods } = application
    await decide(world, id, decided(application, 'refused'))
    const reissue = { id, goods: [goods[1]] }
    expect(await world.ask(prepareReissue, 'officer', reissue)).toMatchObject(codes('appeal-not-won'))
    const { decisions } = await seenBy(world, 'officer', id)
    const appeal = { id, decisionId: decisions[0]?.id, filedOn: '2027-03-01' }
    expect(await world.ask(recordAppeal, 'german', appeal)).toEqual(codes('not-found'))
    const open = { ...appeal, outcome: 'annulled' }
    expect(await world.ask(recordAppeal, 'officer', open)).toMatchObject(codes('required'))
    expect(await world.ask(recordAppeal, 'officer', appeal)).toMatchObject(fine)
    expect(await world.ask(prepareReissue, 'officer', reissue)).toMatchObject(codes('appeal-not-won'))
    const won = { ...open, decidedOn: '2027-03-01' }
    expect(await world.ask(recordAppeal, 'officer', won)).toMatchObject(fine)
    expect(await world.ask(prepareReissue, 'officer', reissue)).toMatchObject(fine)
    const sealed = await world.ask(reissueLicence, 'head', await shownTo(world, 'head', id))
    if (!sealed.ok) throw new Error(JSON.stringify(sealed.refusals))
    expect(await caseOf(world, id)).toMatchObject({ status: 'REJECTED', flags: ['REISSUED'] })
    const child = await seenBy(world, 'officer', sealed.value.licence)
    expect(child).toMatchObject({
      document: { status: 'VALID', goods: [{ details: { title: 'Relief' } }] },
      links: [{ id, relation: 'reissue' }],
    })
    expect(await world.ask(prepareReissue, 'officer', reissue)).toMatchObject(codes('transition-not-now'))
  })

  test('a licence that was granted is not appealed against', async () => {
    const application = await start()
    await decide(world, application.id, decided(application, 'granted'))
    const { decisions } = await seenBy(world, 'officer', application.id)
    const appeal = { id: application.id, decisionId: decisions[0]?.id, filedOn: '2027-03-01' }
    expect(await world.ask(recordAppeal, 'officer', appeal)).toMatchObject(codes('not-appealable'))
  })
})

test('IR 17(3): submission, request, answer and decision leave what is stamped', async () => {
  const application = await start()
  const requestId = await request(application.id)
  await world.ask(answerRequest, 'holder', { id: application.id, requestId, response: 'x', isSigned: true })
  await decide(world, application.id, decided(application, 'granted'))
  const found = await sql<{ event: string }>`select event from application_stamp
    where document_id = ${application.id} order by at`.execute(world.database.kysely)
  expect(found.rows.map(({ event }) => event)).toEqual([
    'submit-application',
    'request-information',
    'answer-request',
    'grant-licence',
  ])
})
