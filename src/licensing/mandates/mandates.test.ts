import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { seedApplication } from '../../../development/seed-applications.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous, type Person } from '../actor.ts'
import { getDocument } from '../documents/actions/get-document.ts'
import { copyDocument } from '../documents/drafts/actions/copy-document.ts'
import { startDraft } from '../documents/drafts/actions/start-draft.ts'
import { saveBoxes } from '../documents/form/actions/save-boxes.ts'
import { listDocuments } from '../documents/lists/actions/list-documents.ts'
import { submitApplication } from '../import-licences/applying/actions/submit-application.ts'
import { type People, personNamed, startPeople } from '../importer-statements/testing/people.ts'
import { openTestWorkplace, type TestWorkplace } from '../roles/testing/test-workplace.ts'
import { endMandate } from './actions/end-mandate.ts'
import { getMandate } from './actions/get-mandate.ts'
import { giveMandate } from './actions/give-mandate.ts'
import { listMandates } from './actions/list-mandates.ts'
import { listPrincipals } from './actions/list-principals.ts'
import { mandateWorkers } from './letters/jobs.ts'

const startsAt = new Date('2026-06-15T12:00:00Z')
const day = 86_400_000

let opened: TestWorkplace
let people: People
let anna: Person
let carl: Person

beforeAll(async () => {
  opened = await openTestWorkplace(startsAt)
  await opened.workplace.queue.start({
    ...mandateWorkers(opened.workplace),
    notice: async () => undefined,
  })
  people = await startPeople(opened.workplace)
  const administrating = (name: string): Person => {
    const person = personNamed(people, name)
    return { ...person, role: person.role && { ...person.role, isAdministrator: true } }
  }
  anna = administrating('Anna')
  carl = administrating('Carl')
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await opened.database.close()
})

beforeEach(async () => {
  for (const { id, mayEnd } of await mandatesOf(anna))
    if (mayEnd) await perform(opened.workplace, endMandate, { actor: anna, input: { id } })
})

const holderOf = (person: Person) => person.role?.operatorId ?? ''
const codes = (outcome: {
  readonly ok: boolean
  readonly refusals?: readonly { readonly code: string; readonly field?: string }[]
}) =>
  outcome.ok ? 'done' : outcome.refusals?.map(({ code, field }) => [field, code].filter(Boolean).join(':'))

const terms = {
  eori: 'DK23456784',
  types: ['ICG-L'],
  validFrom: '2026-06-15',
  validUntil: '2026-12-31',
  maySign: false,
} as const

type Given = Partial<Record<keyof typeof terms, unknown>>

const give = (given: Given = {}, actor: Person = anna) =>
  perform(opened.workplace, giveMandate, { actor, input: { ...terms, ...given } })

async function given(over: Given = {}): Promise<string> {
  const outcome = await give(over)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

async function mandatesOf(actor: Person) {
  const listed = await perform(opened.workplace, listMandates, { actor, input: {} })
  return listed.ok ? listed.value : []
}

const begin = (holder: string, type = 'ICG-L', actor = carl) =>
  perform(opened.workplace, startDraft, { actor, input: { type, holder, boxes: { countryOfImport: 'DK' } } })

const complete = () =>
  seedApplication(opened.workplace, { actor: anna, operatorId: holderOf(anna), goods: 1 })

async function read(id: string, actor: Person) {
  const found = await perform(opened.workplace, getDocument, { actor, input: { id } })
  return found.ok ? found.value : undefined
}

const confirmed = (person: Person): Person => ({ ...person, confirmedAt: opened.clock.now() })

async function sign(id: string, actor: Person) {
  const version = (await read(id, actor))?.version ?? 0
  const input = { id, version, hasDeclared: true }
  return perform(opened.workplace, submitApplication, { actor: confirmed(actor), input })
}

test('strangers and people of other roles are not permitted', async () => {
  for (const who of ['Dorte', 'Fie', 'Gorm'])
    expect(codes(await give({}, personNamed(people, who)))).toEqual(['not-permitted'])
  const asked = { actor: anonymous, input: {} }
  expect(codes(await perform(opened.workplace, listMandates, asked))).toEqual(['not-permitted'])
})

test('somebody who does not administrate the operator gives no mandate', async () => {
  const bent = personNamed(people, 'Bent')
  const plain = { ...bent, role: bent.role && { ...bent.role, isAdministrator: false } }
  expect(codes(await give({}, plain))).toEqual(['not-found'])
})

test.each<readonly [string, Given, string]>([
  ['no number', { eori: ' ' }, 'eori:required'],
  ['what is no number', { eori: 'DK' }, 'eori:eori-malformed'],
  ['a third country', { eori: 'US123' }, 'eori:eori-of-third-country'],
  ['a number that nobody registered', { eori: 'DK99999999' }, 'eori:eori-not-registered'],
  ['the own operator', { eori: 'DK12345674' }, 'eori:own-operator'],
  ['no type', { types: [] }, 'types:required'],
  ['no first day', { validFrom: '' }, 'validFrom:required'],
  ['no last day', { validUntil: '' }, 'validUntil:required'],
  ['the wrong way round', { validFrom: '2026-07-02', validUntil: '2026-07-01' }, 'validUntil:date-order'],
  ['a day that has passed', { validFrom: '2026-06-13' }, 'validFrom:date-early'],
  ['more than five years', { validUntil: '2031-06-30' }, 'validUntil:date-late'],
])('a mandate with %s is refused', async (_what, over, code) => {
  expect(codes(await give(over))).toContain(code)
})

test('both sides see a mandate, nobody else', async () => {
  const id = await given()
  expect(await mandatesOf(anna)).toContainEqual(
    expect.objectContaining({ id, side: 'holder', state: 'valid', representative: 'Aarhus Auktionshus A/S' }),
  )
  expect(await mandatesOf(carl)).toContainEqual(
    expect.objectContaining({ id, side: 'representative', holder: 'Galleri Havnegade ApS' }),
  )
  const karen = personNamed(people, 'Karen')
  expect(await mandatesOf(karen)).toEqual([])
  for (const action of [getMandate, endMandate])
    expect(codes(await perform(opened.workplace, action, { actor: karen, input: { id } }))).toEqual([
      'not-found',
    ])
})

test('without a mandate, before its first day, after its last and for another type nothing begins', async () => {
  const holder = holderOf(anna)
  const refusal = ['holder:no-mandate']
  expect(codes(await begin(holder))).toEqual(refusal)
  const coming = await given({ validFrom: '2026-06-16' })
  expect(codes(await begin(holder))).toEqual(refusal)
  await perform(opened.workplace, endMandate, { actor: anna, input: { id: coming } })
  await given({ validUntil: '2026-06-15' })
  expect(codes(await begin(holder, 'ICG-S'))).toEqual(refusal)
  expect(await begin(holder)).toMatchObject({ ok: true })
  opened.clock.moveBy(day)
  expect(codes(await begin(holder))).toEqual(refusal)
  opened.clock.moveBy(-day)
})

test('the last day ends by the clock of the holder', async () => {
  await given({ validUntil: '2026-06-15' })
  const hour = 3_600_000
  opened.clock.moveBy(9 * hour)
  expect(await begin(holderOf(anna))).toMatchObject({ ok: true })
  opened.clock.moveBy(hour)
  expect(codes(await begin(holderOf(anna)))).toEqual(['holder:no-mandate'])
  opened.clock.moveBy(-10 * hour)
})

test('a representative prepares in the name of the holder, whose box I.18 it stays', async () => {
  await given()
  const principals = { actor: carl, input: { type: 'ICG-L' } }
  expect(await perform(opened.workplace, listPrincipals, principals)).toMatchObject({
    value: [{ operatorId: holderOf(anna), name: 'Galleri Havnegade ApS' }],
  })
  const begun = await begin(holderOf(anna))
  const id = begun.ok ? begun.value.id : ''
  const boxes = { countryOfImport: 'DK', localReference: 'R-1' }
  const saved = { id, page: 'import', version: 1, boxes }
  expect(await perform(opened.workplace, saveBoxes, { actor: carl, input: saved })).toMatchObject({
    ok: true,
  })
  expect(await read(id, anna)).toMatchObject({
    operatorId: holderOf(anna),
    holder: { name: 'Galleri Havnegade ApS', eori: 'DK12345674' },
    content: { localReference: 'R-1' },
  })
  const listed = await perform(opened.workplace, listDocuments, { actor: carl, input: {} })
  expect(listed.ok && listed.value.documents.map(line => line.id)).toContain(id)
})

test('Default 43 without the right to sign a representative does not sign; with it the evidence says for whom', async () => {
  const id = await complete()
  expect(await read(id, carl)).toBeUndefined()
  await given()
  expect(codes(await sign(id, carl))).toEqual(['no-right-to-sign'])
  await given({ maySign: true })
  expect(await sign(id, carl)).toMatchObject({ ok: true })
  expect(await read(id, anna)).toMatchObject({
    status: 'SUBMITTED_FOR_DECISION',
    operatorId: holderOf(anna),
    holder: { name: 'Galleri Havnegade ApS' },
    signature: {
      givenName: 'Carl',
      organisation: 'Aarhus Auktionshus A/S',
      representing: 'Galleri Havnegade ApS',
    },
  })
})

test('revoked in the middle: what stands open in another tab is not found any more', async () => {
  const id = await complete()
  const mandate = await given({ maySign: true })
  const seen = await read(id, carl)
  expect(seen).toBeDefined()
  expect(await perform(opened.workplace, endMandate, { actor: anna, input: { id: mandate } })).toMatchObject({
    value: { side: 'holder' },
  })
  const { workplace } = opened
  const actor = confirmed(carl)
  const input = { id, version: seen?.version ?? 0, hasDeclared: true }
  expect(codes(await perform(workplace, submitApplication, { actor, input }))).toEqual(['not-found'])
  expect(codes(await perform(workplace, copyDocument, { actor, input: { id } }))).toEqual(['not-found'])
  const again = { actor: anna, input: { id: mandate } }
  expect(codes(await perform(workplace, endMandate, again))).toEqual(['already-ended'])
  expect(await read(id, anna)).toMatchObject({ status: 'DRAFT' })
})

test('a representative lays a mandate down', async () => {
  const id = await given()
  expect(await perform(opened.workplace, endMandate, { actor: carl, input: { id } })).toMatchObject({
    value: { side: 'representative' },
  })
  expect(await mandatesOf(anna)).toContainEqual(
    expect.objectContaining({ id, state: 'ended', endedSide: 'representative', endedBy: 'Carl Holm' }),
  )
})
