import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { seedStatements } from '../../../../development/seed-statements.ts'
import { findEvents } from '../../../platform/events.ts'
import { sha256 } from '../../../platform/files/index.ts'
import { canonicalJson } from '../../../platform/history/event-digests.ts'
import { perform } from '../../../platform/perform.ts'
import type { Person } from '../../actor.ts'
import { importerStatement } from '../../importer-statements/kind.ts'
import { personNamed } from '../../importer-statements/testing/people.ts'
import {
  hiddenOf,
  openStatementSite,
  startDraft,
} from '../../importer-statements/testing/statement-server.tsx'
import { getDocument } from '../actions/get-document.ts'
import { checkDocument } from '../lists/actions/check-document.ts'
import { signDocument } from '../signing/actions/sign-document.ts'
import { declaredData } from '../signing/rules/declared-data.ts'
import { declarationOf } from '../signing/seal-document.ts'
import type { Document } from '../types.ts'
import { startReplacement } from './actions/start-replacement.ts'

let site: Awaited<ReturnType<typeof openStatementSite>>
let anna: Person
let signed: Document

beforeAll(async () => {
  site = await openStatementSite()
  anna = personNamed(site.people, 'Anna')
})
afterAll(() => site.close())
beforeEach(async () => {
  const seed = { operatorId: anna.role?.operatorId ?? '', actor: anna, count: 1 }
  const [id = ''] = await seedStatements(site.workplace, seed)
  signed = await read(id)
  expect(signed.status).toBe('VALID')
})

async function read(id: string): Promise<Document> {
  const found = await perform(site.workplace, getDocument, { actor: anna, input: { id } })
  if (!found.ok) throw new Error('the statement is not found')
  return found.value
}

const replace = (actor: Person, id = signed.id) =>
  perform(site.workplace, startReplacement, { actor, input: { id } })

async function begin(): Promise<string> {
  const begun = await replace(anna)
  return begun.ok ? begun.value.id : ''
}

async function signDraft(id: string) {
  const { version } = await read(id)
  const actor = { ...anna, confirmedAt: site.workplace.clock.now() }
  return perform(site.workplace, signDocument, { actor, input: { id, version, hasDeclared: true } })
}

const checked = async ({ number, checkCode = '' }: Document) =>
  perform(site.workplace, checkDocument, { actor: anna, input: { number, code: checkCode } })

test.each(['Carl', 'Dorte', 'Fie'])('%s cannot correct the statement of Anna', async who => {
  const outcome = await replace(personNamed(site.people, who))
  expect(outcome.ok).toBe(false)
  const visitor = site.served.visit(who)
  for (const send of [visitor.get, visitor.post])
    expect((await send(`/importer-statements/${signed.id}/replacement`)).statusCode).toBe(404)
  expect((await visitor.get(`/importer-statements/${signed.id}`)).body).not.toContain('/replacement')
})

test('a draft is not replaced, but changed', async () => {
  const path = await startDraft(site.served.visit('Anna'))
  const id = path.split('/').at(-1) ?? ''
  expect(await replace(anna, id)).toMatchObject({ ok: false, refusals: [{ code: 'cannot-be-replaced' }] })
  expect((await site.served.visit('Anna').get(`${path}/replacement`)).statusCode).toBe(404)
})

test('the draft says all that the statement says, but the declaration; the old one stays valid', async () => {
  const draft = await read(await begin())
  expect(draft.status).toBe('DRAFT')
  expect(draft.replaces).toBe(signed.number)
  expect(draft.content).toEqual({ ...signed.content, hasDeclared: undefined })
  expect(draft.goods[0].details).toEqual(signed.goods[0].details)
  expect(draft.goods[0].photographs.map(({ file, view }) => [file, view])).toEqual(
    signed.goods[0].photographs.map(({ file, view }) => [file, view]),
  )
  expect(draft.number).not.toBe(signed.number)
  expect(await checked(signed)).toMatchObject({ value: { status: 'VALID' } })
})

test('whoever asks again, or twice at once, gets the draft that was begun', async () => {
  const [one, two] = await Promise.all([begin(), begin()])
  expect(one).not.toBe('')
  expect([two, await begin()]).toEqual([one, one])
})

test('by signing the new one the old one is replaced; both say so, to everybody who checks', async () => {
  const id = await begin()
  expect(await signDraft(id)).toMatchObject({ ok: true })
  const [newer, older] = [await read(id), await read(signed.id)]
  expect([newer.status, older.status]).toEqual(['VALID', 'REPLACED'])
  expect(older.replacedBy).toEqual({ id, number: newer.number, address: newer.address })
  expect(await checked(older)).toMatchObject({ value: { status: 'REPLACED' } })
  const visitor = site.served.visit('Anna')
  const shown = (await visitor.get(`/importer-statements/${older.id}`)).body
  expect(shown).toContain(`Replaced by ${newer.number}`)
  expect(shown).not.toContain('/replacement')
  expect((await visitor.get(`/importer-statements/${id}`)).body).toMatch(
    new RegExp(`I.10 Links to other documents</dt><dd>Replaces ${signed.number}`),
  )
  const events = await findEvents(site.workplace.database.kysely, {
    type: 'importer-statement',
    id: older.id,
  })
  expect(events.at(-1)).toMatchObject({ type: 'replaced', data: { replacedBy: newer.number } })
  expect(await replace(anna)).toMatchObject({ ok: false, refusals: [{ code: 'cannot-be-replaced' }] })
})

test('the signature covers which statement is replaced', async () => {
  const id = await begin()
  await signDraft(id)
  const newer = await read(id)
  const declaration = declarationOf(importerStatement, newer)
  if (!declaration.ok) throw new Error('no declaration')
  const digestOf = (statement: Document) => sha256(canonicalJson(declaredData(statement, declaration.value)))
  expect(digestOf(newer)).toBe(newer.signature?.digest)
  expect(digestOf({ ...newer, replaces: undefined })).not.toBe(newer.signature?.digest)
})

test('what is no longer valid when the new one is signed is not replaced, and nothing is signed', async () => {
  const id = await begin()
  await sql`update document set status = 'EXPIRED' where id = ${signed.id}`.execute(
    site.workplace.database.kysely,
  )
  expect(await signDraft(id)).toMatchObject({ ok: false, refusals: [{ code: 'cannot-be-replaced' }] })
  expect((await read(id)).status).toBe('DRAFT')
})

test('after the draft was deleted another one can be begun', async () => {
  const id = await begin()
  const visitor = site.served.visit('Anna')
  const page = await visitor.get(`/importer-statements/${id}/deletion`)
  await visitor.post(`/importer-statements/${id}/deletion`, { _key: hiddenOf(page.body, '_key') })
  const again = await begin()
  expect(again).not.toBe('')
  expect(again).not.toBe(id)
})

test('the page explains, and its button leads to the summary of the draft', async () => {
  for (const [language, title, says] of [
    ['en', `Correct ${signed.number} by a new statement`, `${signed.number} is replaced by it`],
    ['da', `Ret ${signed.number} med en ny erklæring`, `${signed.number} bliver erstattet`],
  ] as const) {
    const visitor = site.served.visit('Anna', language)
    const page = await visitor.get(`/importer-statements/${signed.id}/replacement`)
    expect(page.body).toContain(title)
    const sent = await visitor.post(`/importer-statements/${signed.id}/replacement`, {
      _key: hiddenOf(page.body, '_key'),
    })
    expect(sent.headers.location).toMatch(/\/summary\?done=replacement-started$/)
    expect((await visitor.follow(sent)).body).toContain(signed.number)
    const sign = String(sent.headers.location).replace(/summary.*/, 'sign')
    expect((await visitor.get(sign)).body).toContain(says)
  }
})

test('an operator with too many drafts is told so, for a copy and a correction, and the ticks of the copy stay', async () => {
  const visitor = site.served.visit('Anna')
  const [{ id: photograph = '' } = {}] = signed.goods[0].photographs
  const { quotas } = site.workplace.services
  Object.assign(quotas, { drafts: 0 })
  const copy = await visitor.post(`/importer-statements/${signed.id}/copies`, { photographs: photograph })
  const correction = await visitor.post(`/importer-statements/${signed.id}/replacement`)
  Object.assign(quotas, { drafts: 500 })
  for (const { statusCode, body } of [copy, correction]) {
    expect(statusCode).toBe(422)
    expect(body).toContain('Your organisation has 0 drafts')
  }
  expect(tickedIn(copy.body)).toEqual([photograph])
  const inDanish = await visitor.post(`/importer-statements/${signed.id}/copies?language=da`, {
    photographs: photograph,
  })
  expect([inDanish.statusCode, tickedIn(inDanish.body)]).toEqual([200, [photograph]])
  expect(inDanish.body).toContain('som ny kladde')
})

const tickedIn = (page: string) =>
  (page.match(/<input[^>]*name="photographs"[^>]*>/g) ?? [])
    .filter(box => box.includes(' checked'))
    .map(box => /value="([^"]+)"/.exec(box)?.[1])
