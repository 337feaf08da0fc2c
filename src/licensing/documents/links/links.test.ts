import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedSubmitted } from '../../../../development/seed-applications.ts'
import { seedDraft } from '../../../../development/seed-statements.ts'
import { perform } from '../../../platform/perform.ts'
import type { Person } from '../../actor.ts'
import { importLicence } from '../../import-licences/kind.ts'
import { type People, personNamed, startPeople } from '../../importer-statements/testing/people.ts'
import { openTestWorkplace, type TestWorkplace } from '../../roles/testing/test-workplace.ts'
import { type OpenApp, openApp } from '../../testing/open-app.ts'
import { giveAccess } from '../access/actions/give-access.ts'
import { getDocument } from '../actions/get-document.ts'
import { deleteDraft } from '../drafts/actions/delete-draft.ts'
import { signDocument } from '../signing/actions/sign-document.ts'
import { declaredData } from '../signing/rules/declared-data.ts'
import { followDocument } from './actions/follow-document.ts'

let opened: TestWorkplace
let people: People
let app: OpenApp
let anna: Person

beforeAll(async () => {
  opened = await openTestWorkplace()
  await opened.workplace.queue.start({ notice: async () => undefined })
  people = await startPeople(opened.workplace)
  app = await openApp(opened.workplace)
  anna = personNamed(people, 'Anna')
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await app.server.close()
  await opened.database.close()
})

async function read(id: string, actor = anna) {
  const found = await perform(opened.workplace, getDocument, { actor, input: { id } })
  if (!found.ok) throw new Error('not found')
  return found.value
}

async function statement(isFair: boolean): Promise<string> {
  const seed = { actor: anna, operatorId: anna.role?.operatorId ?? '', count: 1 }
  const id = await seedDraft(opened.workplace, seed, 1)
  const artFair = { name: 'Messe', venueAddress: 'Center Boulevard 5', memberState: 'DK' }
  const fair = JSON.stringify(isFair ? { isCommercialArtFair: true, artFair } : {})
  await sql`update document set content = content || ${fair}::jsonb where id = ${id}`.execute(
    opened.database.kysely,
  )
  const { version } = await read(id)
  const signed = await perform(opened.workplace, signDocument, {
    actor: { ...anna, confirmedAt: opened.clock.now() },
    input: { id, version, hasDeclared: true },
  })
  if (!signed.ok) throw new Error(JSON.stringify(signed))
  return id
}

async function licence(status: string): Promise<string> {
  const seed = { actor: { ...anna, confirmedAt: opened.clock.now() }, goods: 2 }
  const operatorId = anna.role?.operatorId ?? ''
  const id = await seedSubmitted(opened.workplace, { ...seed, operatorId })
  await sql`update document set status = ${status}, sub_state = null where id = ${id}`.execute(
    opened.database.kysely,
  )
  return id
}

interface Files {
  readonly photographs?: readonly string[]
  readonly supportingDocuments?: readonly string[]
}

const follow = (id: string, files: Files = {}, actor = anna) =>
  perform(opened.workplace, followDocument, { actor, input: { id, ...files } })

const codesOf = async (id: string, actor = anna) => {
  const outcome = await follow(id, {}, actor)
  return outcome.ok ? ['done'] : outcome.refusals.map(({ code }) => code)
}

const gapsOf = async (id: string) =>
  importLicence.gaps(await read(id), opened.clock.now()).map(({ code }) => code)

test('strangers, and later holders who may read, begin nothing from a document of somebody else', async () => {
  const id = await statement(true)
  const carl = personNamed(people, 'Carl')
  expect(await codesOf(id, carl)).toEqual(['not-found'])
  await perform(opened.workplace, giveAccess, { actor: anna, input: { id, eori: 'DK23456784' } })
  expect((await read(id, carl)).id).toBe(id)
  expect(await codesOf(id, carl)).toEqual(['cannot-be-followed'])
  const visitor = await app.enter(carl)
  expect((await visitor.get(`/importer-statements/${id}/following`)).statusCode).toBe(404)
})

test('nothing follows from a statement that was for no fair, and from a licence that was not granted', async () => {
  expect(await codesOf(await statement(false))).toEqual(['cannot-be-followed'])
  for (const status of ['SUBMITTED_FOR_DECISION', 'REJECTED', 'REVOKED', 'WITHDRAWN'])
    expect(await codesOf(await licence(status)), status).toEqual(['cannot-be-followed'])
})

test('IR 5(4) after a fair the application goes to where the object was first admitted, about the same object', async () => {
  const id = await statement(true)
  const fair = await read(id)
  const [photograph] = fair.goods[0].photographs
  const begun = await follow(id, { photographs: [photograph?.id ?? ''] })
  const draft = await read(begun.ok ? begun.value.id : '')
  expect(draft).toMatchObject({
    type: 'ICG-L',
    status: 'DRAFT',
    operatorId: fair.operatorId,
    content: { firstAdmittedIn: 'DK', countryOfImport: 'DK', competentAuthority: { country: 'DK' } },
    links: [{ relation: 'fair statement', number: fair.number, isEarlier: true, address: fair.address }],
  })
  expect(draft.content).not.toHaveProperty('artFair')
  expect(draft.goods[0].objectNumber).toBe(fair.goods[0].objectNumber)
  expect(draft.goods[0].photographs.map(({ file }) => file)).toEqual([photograph?.file])
  expect(draft.goods[0].supportingDocuments).toEqual([])
  expect((await read(id)).links).toMatchObject([{ number: draft.number, isEarlier: false }])
  expect((await read(id, personNamed(people, 'Dorte'))).links).toEqual([])
  await sql`update document set content = content || '{"countryOfImport":"DE"}' where id = ${draft.id}`.execute(
    opened.database.kysely,
  )
  expect(await gapsOf(draft.id)).toContain('not-where-first-admitted')
})

test('V-27 IR 7 a further import refers to the earlier licence and owes a proof that the goods left since', async () => {
  for (const status of ['VALID', 'EXPIRED', 'PARTIALLY_REJECTED']) {
    const id = await licence(status)
    const earlier = await read(id)
    const begun = await follow(id)
    const draft = await read(begun.ok ? begun.value.id : '')
    expect(draft.links).toMatchObject([{ relation: 'earlier licence', number: earlier.number }])
    const numbers = earlier.goods.map(({ objectNumber }) => objectNumber)
    expect(draft.goods.map(({ objectNumber }) => objectNumber)).toEqual(numbers)
    expect(draft.content.plannedImportDate).toBeUndefined()
    expect(draft.content.wasRejectedBefore).toBeUndefined()
    expect(await gapsOf(draft.id)).toContain('export-proof-missing')
  }
})

test('the proof has to be a customs or transport document of each object that is not older than the licence', async () => {
  const begun = await follow(await licence('EXPIRED'))
  const id = begun.ok ? begun.value.id : ''
  const { goods, content } = await read(id)
  const db = opened.database.kysely
  const add = (goodId: string, type: string, date: string | null) =>
    sql`insert into supporting_document (id, good_id, type, number, date, file, media_type, bytes, name, created_at)
      values (gen_random_uuid(), ${goodId}, ${type}, '1', ${date}::date, 'f', 'application/pdf', 1, 'a.pdf', now())`.execute(
      db,
    )
  for (const { id: goodId } of goods) {
    await add(goodId, 'INVOICE', content.licensedOn ?? null)
    await add(goodId, 'CUSTOMS_DOC', '2020-01-01')
    await add(goodId, 'TRANSPORT', null)
  }
  expect(await gapsOf(id)).toContain('export-proof-missing')
  await add(goods[0].id, 'CUSTOMS_DOC', content.licensedOn ?? null)
  expect(await gapsOf(id)).toContain('export-proof-missing')
  await add(goods[1]?.id ?? '', 'TRANSPORT', content.licensedOn ?? null)
  expect(await gapsOf(id)).not.toContain('export-proof-missing')
})

test('the pages ask for each file, and name the other document; the signature covers the link', async () => {
  const id = await licence('VALID')
  const earlier = await read(id)
  const visitor = await app.enter(anna)
  const page = `/import-licences/${id}`
  expect((await visitor.get(page)).body).toContain('Import again')
  const asked = (await visitor.get(`${page}/following`)).body
  expect(asked).toContain('Tick each photograph')
  expect(asked).not.toContain('checked')
  const photographs = earlier.goods.flatMap(good => good.photographs.map(each => each.id))
  const begun = await visitor.post(`${page}/following`, { photographs })
  expect(begun.headers.location).toMatch(/\/summary\?done=following-started$/)
  const summary = (await visitor.follow(begun)).body
  expect(summary).toContain(`Refers to the earlier licence ${earlier.number}`)
  expect(summary).toContain('attach a customs or transport document')
  const draftId = String(begun.headers.location).split('/')[2] ?? ''
  const draft = await read(draftId)
  expect(draft.goods.every(good => good.photographs.length === 2)).toBe(true)
  expect(declaredData(draft, { language: 'da', sentences: [] })).toMatchObject({ links: [earlier.number] })
  expect((await visitor.get(page)).body).toContain(`${draft.number} refers to this document`)
  await perform(opened.workplace, deleteDraft, { actor: anna, input: { id: draftId } })
  expect((await visitor.get(page)).body).not.toContain(draft.number)
})
