import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { perform } from '../../platform/perform.ts'
import { theClock } from '../actor.ts'
import { operatorIds } from '../documents/lists/testing/people.ts'
import { FileReceipt } from '../goods/receipts.ts'
import { planNotices } from '../notices/actions/plan-notices.ts'
import { listLastDays } from '../notices/feed/actions/list-last-days.ts'
import { getCase } from './cases/actions/get-case.ts'
import { getCaseFile } from './cases/actions/get-case-file.ts'
import { withdrawApplication } from './cases/actions/withdraw-application.ts'
import { explainCase } from './clocks/actions/explain-case.ts'
import { listApplications } from './following/actions/list-applications.ts'
import { addAnswerPaper } from './requests/actions/add-answer-paper.ts'
import { answerRequest } from './requests/actions/answer-request.ts'
import { requestInformation } from './requests/actions/request-information.ts'
import { saveAnswer } from './requests/actions/save-answer.ts'
import { insertApplication } from './testing/insert-application.ts'
import { type LicenceServer, openLicenceServer, textOf } from './testing/licence-server.ts'
import { closeLicenceWorld, type LicenceWorld, openLicenceWorld } from './testing/licence-world.ts'
import { giveMandate, type MandateWish, revokeMandate } from './testing/mandates.ts'

let world: LicenceWorld
let pages: LicenceServer
let id = ''
let requestId = ''
let goodId = ''
const given: string[] = []
let paperId = ''

/** The application of the firm; the other firm is its representative or a stranger. */
const representative = 'stranger'
const DAY = 86_400_000

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
  pages = await openLicenceServer(world)
  const application = await insertApplication(world, { n: 1 })
  ;({ id } = application)
  ;[goodId] = application.goods
  requestId = await ask(id)
  paperId = await paperOfAnswer(goodId)
})

afterEach(async () => {
  for (const mandateId of given.splice(0)) await revoke(mandateId)
})

afterAll(async () => {
  await pages.server.close()
  await closeLicenceWorld(world)
})

async function paperOfAnswer(goodId: string): Promise<string> {
  const input = { id, requestId, goodId, type: 'INVOICE', file: receipt() }
  const added = await world.ask(addAnswerPaper, 'holder', input)
  if (!added.ok) throw new Error(JSON.stringify(added.refusals))
  return added.value.paperId
}

async function ask(document: string): Promise<string> {
  const input = { id: document, text: 'Who owned it in 1970?', papers: ['INVOICE'] }
  const asked = await world.ask(requestInformation, 'officer', input)
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusals))
  return asked.value.id
}

async function mandate(wish: MandateWish = {}): Promise<string> {
  const mandateId = await giveMandate(world, wish)
  given.push(mandateId)
  return mandateId
}

const revoke = (mandateId: string) => revokeMandate(world, mandateId)

const codes = (outcome: {
  readonly ok: boolean
  readonly refusals?: readonly { readonly code: string }[]
}) => (outcome.ok ? 'done' : outcome.refusals?.map(({ code }) => code).join())

const receipt = () =>
  new FileReceipt({
    ...{ bytes: Buffer.from('%PDF-1.7 invoice'), mediaType: 'application/pdf', name: 'faktura.pdf' },
    remarks: [],
  })

const asking: Readonly<Record<string, () => Promise<string | undefined>>> = {
  'get-case': async () => codes(await world.ask(getCase, representative, { id })),
  'get-case-file': async () => codes(await world.ask(getCaseFile, representative, { id, fileId: paperId })),
  'explain-case': async () => codes(await world.ask(explainCase, representative, { id })),
  'save-answer': async () =>
    codes(await world.ask(saveAnswer, representative, { id, requestId, response: 'My aunt.' })),
  'add-answer-paper': async () =>
    codes(
      await world.ask(addAnswerPaper, representative, {
        ...{ id, requestId, goodId, type: 'INVOICE', file: receipt() },
      }),
    ),
  'answer-request': async () => codes(await answer()),
  'withdraw-application': async () => codes(await world.ask(withdrawApplication, representative, { id })),
}

const answer = () =>
  world.ask(answerRequest, representative, { id, requestId, response: 'My aunt.', isSigned: true })

async function listed(): Promise<readonly string[]> {
  const applications = await world.ask(listApplications, representative, {})
  const days = await world.ask(listLastDays, representative, {})
  if (!applications.ok || !days.ok) throw new Error('refused')
  return [...applications.value.map(one => one.id), ...days.value.map(one => one.documentId)]
}

const ago = (days: number) => new Date(world.clock.now().getTime() - days * DAY)

test.each<readonly [string, () => Promise<unknown>]>([
  ['no mandate', async () => undefined],
  ['a mandate for statements', () => mandate({ types: ['ICG-S'] })],
  ['a mandate that has passed', () => mandate({ startsAt: ago(2), endsAt: ago(1) })],
  ['a mandate that is to come', () => mandate({ startsAt: ago(-1) })],
  [
    'a mandate that was revoked',
    async () => {
      await revoke(await mandate())
      given.pop()
      given.pop()
    },
  ],
  [
    'a mandate of a holder whose activity ended',
    async () => {
      await mandate()
      await sql`update operator_activity set status = 'suspended' where operator_id = ${operatorIds.firm}`.execute(
        world.database.kysely,
      )
    },
  ],
])('Default 43: with %s a case is not there', async (_what, begin) => {
  await begin()
  for (const one of Object.values(asking)) expect(await one()).toBe('not-found')
  expect(await listed()).toEqual([])
  const visitor = pages.as(representative)
  for (const below of ['/case', '/withdrawal', `/requests/${requestId}`, `/papers/${paperId}`])
    expect((await visitor.get(`/import-licences/${id}${below}`)).statusCode).toBe(404)
  await sql`update operator_activity set status = 'valid'`.execute(world.database.kysely)
})

test('Default 43: without the right to sign a representative follows and prepares, and cannot answer', async () => {
  await mandate()
  for (const name of ['get-case', 'get-case-file', 'explain-case', 'save-answer'])
    expect(await asking[name]?.()).toBe('done')
  expect(await asking['answer-request']?.()).toBe('no-right-to-sign')
  expect(await listed()).toEqual([id, id])
  expect(await world.ask(listApplications, representative, {})).toMatchObject({
    value: [{ representing: 'Galleri Havnegade ApS' }],
  })
  const visitor = pages.as(representative)
  const address = `/import-licences/${id}`
  expect(textOf((await visitor.get(`${address}/case`)).body)).toContain(
    'As representative of Galleri Havnegade ApS.',
  )
  const form = (await visitor.get(`${address}/requests/${requestId}`)).body
  expect(textOf(form)).toContain('Your mandate does not include the signature.')
  expect(form).not.toContain('Continue to the signature')
  const signing = await visitor.get(`${address}/requests/${requestId}/sign`)
  expect(signing.headers.location).toBe(`${address}/requests/${requestId}`)
})

test('Default 43: with the right to sign a representative answers for the holder, as both are told', async () => {
  await mandate({ maySign: true })
  const visitor = pages.as(representative)
  const address = `/import-licences/${id}/requests/${requestId}`
  expect(textOf((await visitor.get(`${address}/sign`)).body)).toContain(
    'You sign as representative of Galleri Havnegade ApS.',
  )
  expect(await answer()).toMatchObject({ ok: true })
  const found = await world.ask(getCase, 'holder', { id })
  expect(found).toMatchObject({
    value: {
      found: {
        requests: [{ answerSignature: { account: 'other-holder', representing: 'Galleri Havnegade ApS' } }],
      },
    },
  })
  const said = 'other-holder, as representative of Galleri Havnegade ApS'
  expect(textOf((await pages.as('holder').get(address)).body)).toContain(said)
  expect(textOf((await pages.as('officer').get(`/cases/${id}`)).body)).toContain(said)
})

test('Default 43: a representative may withdraw, also without the right to sign', async () => {
  await mandate()
  expect(await asking['withdraw-application']?.()).toBe('done')
})

const toldOf = async (document: string) => {
  const input = { event: 'information-requested', documentId: document }
  await perform(world.workplace, planNotices, { actor: theClock, input })
  const found = await sql<{ account: string }>`select data ->> 'accountId' as account from pgboss.job
    where name = 'notice-letter' and data ->> 'documentId' = ${document}`.execute(world.database.kysely)
  return found.rows.map(({ account }) => account).toSorted()
}

test('of what a representative signed the administrators of the holder are told, and it, as long as its mandate lasts', async () => {
  const signed = (n: number) => insertApplication(world, { n, account: 'other-holder' })
  await sql`update user_role set is_administrator = true where account_id = 'holder'`.execute(
    world.database.kysely,
  )
  const mandateId = await mandate()
  expect(await toldOf((await signed(2)).id)).toEqual(['holder', 'other-holder'])
  await revoke(mandateId)
  given.pop()
  expect(await toldOf((await signed(3)).id)).toEqual(['holder'])
})
