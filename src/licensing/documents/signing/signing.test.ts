import { PDF } from '@libpdf/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { drawPicture } from '../../../../development/drawn-picture.ts'
import { describeObject, readMuseumObjects } from '../../../../development/museum-object.ts'
import { seedDraft } from '../../../../development/seed-statements.ts'
import type { Action } from '../../../platform/action.ts'
import type { MovableClock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/connect.ts'
import { findEvents } from '../../../platform/events.ts'
import { sha256 } from '../../../platform/files/index.ts'
import { canonicalJson } from '../../../platform/history/event-digests.ts'
import { openLog } from '../../../platform/log.ts'
import { verifySeals } from '../../../platform/pdf/index.ts'
import { perform } from '../../../platform/perform.ts'
import { openHttpAuthority } from '../../../platform/time-stamps/index.ts'
import { openTypesetter } from '../../../platform/typesetting/index.ts'
import type { Actor, Person } from '../../actor.ts'
import { preparePhotograph } from '../../goods/actions/prepare-photograph.ts'
import { importerStatement } from '../../importer-statements/kind.ts'
import { personNamed, startPeople } from '../../importer-statements/testing/people.ts'
import { openTestWorkplace } from '../../roles/testing/test-workplace.ts'
import type { LicensingServices, LicensingWorkplace } from '../../workplace.ts'
import { getDocument } from '../actions/get-document.ts'
import { getSealedDocument } from '../actions/get-sealed-document.ts'
import { saveBoxes } from '../form/actions/save-boxes.ts'
import { gapsOf } from '../form/rules/gaps-of.ts'
import { placeGaps } from '../form/views/placed-gaps.ts'
import { checkDocument } from '../lists/actions/check-document.ts'
import { addPhotographs } from '../photographs/actions/add-photographs.ts'
import { changePhotographs } from '../photographs/actions/change-photographs.ts'
import { signDocument } from './actions/sign-document.ts'
import { type Declaration, declaredData } from './rules/declared-data.ts'
import { declarationOf } from './seal-document.ts'

const silent = openLog({ name: 'test', level: 'silent' })

let workplace: LicensingWorkplace
let database: Database
let clock: MovableClock
let holder: Person
const notices: unknown[] = []

beforeAll(async () => {
  const opened = await openTestWorkplace()
  workplace = opened.workplace
  database = opened.database
  clock = opened.clock
  await workplace.queue.start({ notice: async data => void notices.push(data) })
  holder = personNamed(await startPeople(workplace), 'Anna')
})

afterAll(async () => {
  await workplace.queue.stop()
  await database.close()
})

const draft = (index = 0) =>
  seedDraft(workplace, { operatorId: holder.role?.operatorId ?? '', actor: holder, count: 1 }, index)
const fresh = (): Person => ({ ...holder, confirmedAt: workplace.clock.now() })

async function versionOf(id: string): Promise<number> {
  const found = await perform(workplace, getDocument, { actor: holder, input: { id } })
  return found.ok ? found.value.version : -1
}

describe('the signature', () => {
  test('carries a museum object to a sealed PDF whose seal verifies', async () => {
    const id = await draft()
    const version = await versionOf(id)
    const outcome = await perform(workplace, signDocument, {
      actor: fresh(),
      input: { id, version, hasDeclared: true },
    })
    expect(outcome).toMatchObject({
      ok: true,
      value: { number: expect.stringMatching(/^ICGS\.DK\.\d{4}\.\d{7}$/) },
    })
    const sealed = await perform(workplace, getSealedDocument, { actor: holder, input: { id } })
    const bytes = sealed.ok ? sealed.value.bytes : new Uint8Array()
    expect(await verifySeals(bytes)).toMatchObject({
      valid: true,
      seals: [{ stamp: { isTest: true, authority: 'Kulturport test time stamp – not qualified' } }],
    })
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const found = await perform(workplace, getDocument, { actor: holder, input: { id } })
    expect(found).toMatchObject({
      value: { status: 'VALID', signature: { givenName: 'Anna', level: 'two-factor' } },
    })
    const events = await findEvents(database.kysely, { type: 'importer-statement', id })
    expect(events.map(event => event.type).slice(-2)).toEqual(['declared', 'registered'])
    const [described] = events.filter(event => event.data.step === 'good')
    expect(described?.data.boxes).toContain('I.15 title')
    await expect
      .poll(() => notices, { timeout: 5000 })
      .toContainEqual({ event: 'document-registered', documentId: id })
  })

  test.each([
    ['is away', openHttpAuthority({ url: 'http://127.0.0.1:1/', anchors: [], log: silent })],
    ['is not there', undefined],
  ])('holds by the time of the system where the time-stamp authority %s', async (_what, timeStamps) => {
    const id = await draft()
    const input = { id, version: await versionOf(id), hasDeclared: true }
    const without = { ...workplace, services: { ...workplace.services, timeStamps } }
    expect(await perform(without, signDocument, { actor: fresh(), input })).toMatchObject({ ok: true })
    const sealed = await perform(workplace, getSealedDocument, { actor: holder, input: { id } })
    const verdict = await verifySeals(sealed.ok ? sealed.value.bytes : new Uint8Array())
    expect(verdict).toMatchObject({ valid: true, seals: [{ stamp: undefined, at: expect.any(Date) }] })
  })

  test('needs two factors not older than five minutes, by the clock of the system', async () => {
    const id = await draft(1)
    const version = await versionOf(id)
    const actor = fresh()
    clock.moveBy(5 * 60_000 + 1000)
    const late = await perform(workplace, signDocument, { actor, input: { id, version, hasDeclared: true } })
    expect(late).toEqual({ ok: false, refusals: [{ code: 'confirmation-needed', citation: 'Default 17' }] })
    expect(
      await perform(workplace, signDocument, { actor: fresh(), input: { id, version, hasDeclared: true } }),
    ).toMatchObject({
      ok: true,
    })
  })

  test('is given once, whatever is pressed twice', async () => {
    const id = await draft(3)
    const version = await versionOf(id)
    const request = { actor: fresh(), input: { id, version, hasDeclared: true } }
    const outcomes = await Promise.all([
      perform(workplace, signDocument, { ...request, idempotencyKey: 'key-number-one' }),
      perform(workplace, signDocument, { ...request, idempotencyKey: 'key-number-one' }),
    ])
    expect(outcomes.map(outcome => outcome.ok)).toEqual([true, true])
    expect((await perform(workplace, signDocument, request)).ok).toBe(false)
    const events = await findEvents(database.kysely, { type: 'importer-statement', id })
    expect(events.filter(event => event.type === 'registered')).toHaveLength(1)
  })

  test('is given once by two who press at the same moment', async () => {
    const id = await draft(5)
    const request = { actor: fresh(), input: { id, version: await versionOf(id), hasDeclared: true } }
    const outcomes = await Promise.all([
      perform(workplace, signDocument, { ...request, idempotencyKey: 'one-browser' }),
      perform(workplace, signDocument, { ...request, idempotencyKey: 'other-browser' }),
    ])
    expect(outcomes.filter(outcome => outcome.ok)).toHaveLength(1)
  })

  test('is refused when the draft was changed after it was read, lacks something or is not declared', async () => {
    const id = await draft(4)
    const undeclared = await perform(workplace, signDocument, {
      actor: fresh(),
      input: { id, version: 1, hasDeclared: true },
    })
    expect(undeclared).toMatchObject({ refusals: [{ code: 'changed-meanwhile' }] })
    const { value } = Object(await perform(workplace, getDocument, { actor: holder, input: { id } }))
    const early = await perform(workplace, signDocument, {
      actor: fresh(),
      input: { id, version: value.version, hasDeclared: false },
    })
    expect(early).toMatchObject({
      refusals: [{ code: 'declaration-needed' }],
    })
  })

  test('cannot be undone in the database', async () => {
    await expect(
      database.runScript(`update document set content = '{}' where status = 'VALID'`),
    ).rejects.toThrow('a signed document is not changed')
    await expect(
      database.runScript(
        `delete from photograph where good_id in (select cultural_good.id from cultural_good join document on document.id = document_id where status = 'VALID')`,
      ),
    ).rejects.toThrow('this good belongs to a signed document')
  })
})

describe('the printed document', () => {
  async function ask<Schema extends z.ZodType, Value>(
    action: Action<Actor, LicensingServices, Schema, Value>,
    input: object,
  ): Promise<Value> {
    const outcome = await perform(workplace, action, { actor: fresh(), input })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
    return outcome.value
  }

  async function print(id: string) {
    await perform(workplace, signDocument, {
      actor: { ...fresh(), level: 'https://login.example/loa/two-factor' },
      input: { id, version: await versionOf(id), hasDeclared: true },
    })
    const { bytes } = await ask(getSealedDocument, { id })
    return { bytes, pages: (await PDF.load(bytes)).extractText() }
  }

  test('keeps every letter on its pages, and the signature beside the declaration', async () => {
    const id = await draft(1)
    const [, object] = readMuseumObjects()
    if (object === undefined) throw new Error('no museum objects')
    const described = { ...describeObject(object, 20_000), title: 'ž'.repeat(300) }
    await ask(saveBoxes, { id, page: 'good', version: 1, boxes: described })
    const bytes = await drawPicture('front', 1)
    const picture = await ask(preparePhotograph, { bytes, name: 'inscription.jpg' })
    const [added] = await ask(addPhotographs, { id, pictures: [picture] })
    const photographId = added?.ok ? added.value : ''
    const text = 'ő '.repeat(999)
    await ask(changePhotographs, {
      id,
      photographs: { [photographId]: { view: 'inscription', text, language: 'hu' } },
    })
    const { pages } = await print(id)
    const letters = pages.flatMap(({ width, lines }) =>
      lines.flatMap(line => line.spans.flatMap(span => span.chars.filter(({ bbox }) => isOn(width, bbox)))),
    )
    expect(letters.filter(({ char }) => char.startsWith('ž'))).toHaveLength(300)
    expect(letters.filter(({ char }) => char.startsWith('ő'))).toHaveLength(999)
    const last = pages.at(-1)?.text ?? ''
    for (const words of ['Erklæring (I.20)', 'Underskrift og segl', 'To uafhængige faktorer'])
      expect(last).toContain(words)
  })

  test('D2 lets a reader copy what was written: nothing but white space is added', async () => {
    const id = await draft(1)
    const [, object] = readMuseumObjects()
    if (object === undefined) throw new Error('no museum objects')
    const written = [
      'Link: https://www.metmuseum.example/art/collection/search/547802?deptids=10&ft=amulet&offset=0&rpp=40&pos=1',
      'AÆØÅ-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789',
      `${'x'.repeat(100)}${'fi'.repeat(50)}`,
      'efficient office, fjord, ﬁn, Việt, Ø',
      '中文字，'.repeat(20),
      'กรงเทพมหานคร'.repeat(8),
      'Κύλιξ (κύπελλο), Икона, 般若 心經',
    ]
    const described = { ...describeObject(object, 20_000), description: written.join('\n') }
    await ask(saveBoxes, { id, page: 'good', version: 1, boxes: described })
    const { bytes, pages } = await print(id)
    const copied = pages.map(({ text }) => text.replace(/\s/gu, '')).join('')
    for (const text of written) expect(copied).toContain(text.normalize('NFC').replace(/\s/gu, ''))
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Suspects')
  })

  test('D1 what once came into the database unseen is no hindrance', async () => {
    const id = await draft(2)
    const {
      goods: [good],
    } = await ask(getDocument, { id })
    const kept = {
      title: 'Κύλιξ\ufeff (κύπελλο) •\ufeff Vase Ærø\ufeff הַגָּדָה\ufeff',
      maker: 'Репин\ufeff И. Е.\u200b\u202e',
      description: 'Inscription: 般若\ufeff 心經 “Vase”\ufeff \u0007\u00ad\ufffe below',
    }
    const details = JSON.stringify(kept).replaceAll("'", "''")
    await database.runScript(
      `update cultural_good set details = details::jsonb || '${details}'::jsonb where id = '${good.id}'`,
    )
    const { pages } = await print(id)
    const copied = pages.map(({ text }) => text.replace(/\s/gu, '')).join('')
    for (const text of ['Κύλιξ(κύπελλο)•VaseÆrø', 'РепинИ.Е.', '般若心經“Vase”below'])
      expect(copied).toContain(text)
  })

  test('D1 letters without a font are told at their fields, and nothing is signed with them', async () => {
    const id = await draft(7)
    const [, object] = readMuseumObjects()
    if (object === undefined) throw new Error('no museum objects')
    const described = { ...describeObject(object, 20_000), title: 'Tavle 𐎀𐎁', description: 'Vase 🏺' }
    await ask(saveBoxes, { id, page: 'good', version: 1, boxes: described })
    const statement = await ask(getDocument, { id })
    expect(statement.unprintable).toEqual([
      { control: 'title', good: 0, signs: ['𐎀', '𐎁'] },
      { control: 'description', good: 0, signs: ['🏺'] },
    ])
    const gaps = placeGaps(
      gapsOf(statement, workplace.clock.now(), importerStatement),
      statement,
      importerStatement,
    )
    expect(gaps).toMatchObject([
      { code: 'cannot-be-printed', page: 'good', control: 'title' },
      { code: 'cannot-be-printed', page: 'good', control: 'description' },
    ])
    const input = { id, version: await versionOf(id), hasDeclared: true }
    const signed = await perform(workplace, signDocument, { actor: fresh(), input })
    expect(signed).toMatchObject({ refusals: [{ field: 'title' }, { field: 'description' }] })
  })

  test('D1 a name that no font shows refuses the signature and says so', async () => {
    const id = await draft(8)
    const input = { id, version: await versionOf(id), hasDeclared: true }
    const actor = { ...fresh(), familyName: '𐎀𐎁' }
    expect(await perform(workplace, signDocument, { actor, input })).toMatchObject({
      refusals: [{ code: 'signer-cannot-be-printed', values: { signs: '𐎀 (U+10380), 𐎁 (U+10381)' } }],
    })
  })

  test('D1 nothing is signed while no document can be made', async () => {
    const id = await draft(10)
    const input = { id, version: await versionOf(id), hasDeclared: true }
    const typesetter = openTypesetter(workplace.log)
    await typesetter.close()
    const busy = { ...workplace, services: { ...workplace.services, typesetter } }
    expect(await perform(busy, signDocument, { actor: fresh(), input })).toMatchObject({
      refusals: [{ code: 'typesetting-busy' }],
    })
    expect(await ask(getDocument, { id })).toMatchObject({ status: 'DRAFT', sealedFile: undefined })
  })

  test.each([
    ['DE', 'DE009001', 'de', 'no-language-complete', ''],
    ['FI', 'FI009001', 'sv', 'no-language-complete', ''],
    ['IE', 'IE009001', 'ga', 'language-incomplete', 'en'],
  ])('A7: %s, %s, %s: nothing is sealed in a language whose words are missing', async (...row) => {
    const [countryOfImport, customsOffice, documentLanguage, code, languages] = row
    const id = await draft(6)
    const boxes = { countryOfImport, customsOffice, documentLanguage }
    await ask(saveBoxes, { id, page: 'import', version: 1, boxes })
    const input = { id, version: await versionOf(id), hasDeclared: true }
    expect(await perform(workplace, signDocument, { actor: fresh(), input })).toMatchObject({
      refusals: expect.arrayContaining([
        expect.objectContaining({ code, values: expect.objectContaining({ languages }) }),
      ]),
    })
    expect(await ask(getDocument, { id })).toMatchObject({ status: 'DRAFT', sealedFile: undefined })
  })

  test('A7: a country with a complete language is offered that one first, and the document is in it', async () => {
    const id = await draft(6)
    const boxes = { countryOfImport: 'IE', customsOffice: 'IE009001' }
    await ask(saveBoxes, { id, page: 'import', version: 1, boxes })
    const { bytes, pages } = await print(id)
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang\s*\(en\)/)
    expect(pages[0]?.text).toContain('Language of the documentEnglish')
  })

  test('A7: the signature covers the sentences of the declaration in the language of the statement', async () => {
    const id = await draft(3)
    const { pages } = await print(id)
    const statement = await ask(getDocument, { id })
    const declaration = declarationOf(importerStatement, statement)
    if (!declaration.ok) throw new Error('no declaration')
    expect(declaration.value.language).toBe('da')
    const digestOf = (value: Declaration) => sha256(canonicalJson(declaredData(statement, value)))
    expect(statement.signature?.digest).toBe(digestOf(declaration.value))
    expect(statement.signature?.digest).not.toBe(digestOf({ ...declaration.value, sentences: [] }))
    const printed = pages.map(({ text }) => text.replace(/\s/gu, '')).join('')
    for (const sentence of declaration.value.sentences)
      expect(printed).toContain(sentence.replace(/\s/gu, ''))
  })
})

const isOn = (width: number, box: { x: number; y: number; width: number }) =>
  box.x > 0 && box.x + box.width < width && box.y > 0

test('anybody with number and code learns that a statement is genuine, and nothing else', async () => {
  const id = await draft(5)
  const version = await versionOf(id)
  await perform(workplace, signDocument, { actor: fresh(), input: { id, version, hasDeclared: true } })
  const { value } = Object(await perform(workplace, getDocument, { actor: holder, input: { id } }))
  const check = (number: string, code: string) =>
    perform(workplace, checkDocument, {
      actor: { kind: 'anonymous', reference: 'anonymous' },
      input: { number, code },
    })
  const typed = value.checkCode.toLowerCase().replace('-', ' ')
  const found = await check(value.number, typed)
  expect(found).toEqual({
    ok: true,
    value: {
      number: value.number,
      type: 'ICG-S',
      status: 'VALID',
      statusAt: expect.any(Date),
    },
  })
  expect(await check(value.number, '00000-00000')).toEqual({ ok: false, refusals: [{ code: 'not-found' }] })
  expect(await check('ICGS.DK.2026.9999999', typed)).toEqual({ ok: false, refusals: [{ code: 'not-found' }] })
})
