import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedDraft } from '../../../../development/seed-statements.ts'
import { newId } from '../../../platform/identifiers.ts'
import { perform } from '../../../platform/perform.ts'
import { type People, personNamed, startPeople } from '../../importer-statements/testing/people.ts'
import { openTestWorkplace, type TestWorkplace } from '../../roles/testing/test-workplace.ts'
import { getDocument } from '../actions/get-document.ts'
import { saveBoxes } from './actions/save-boxes.ts'

let opened: TestWorkplace
let people: People
let id: string

beforeAll(async () => {
  opened = await openTestWorkplace()
  people = await startPeople(opened.workplace)
  const actor = personNamed(people, 'Anna')
  id = await seedDraft(opened.workplace, { operatorId: actor.role?.operatorId ?? '', actor, count: 1 })
})

afterAll(() => opened.database.close())

const ask = (given: object, name = 'Anna') =>
  perform(opened.workplace, saveBoxes, { actor: personNamed(people, name), input: given })

async function read() {
  const found = await perform(opened.workplace, getDocument, {
    ...{ actor: personNamed(people, 'Anna'), input: { id } },
  })
  if (!found.ok) throw new Error('no draft')
  return found.value
}

/** What is asked, with the versions that the draft has now. */
async function current(page: 'import' | 'good' | 'photographs' | 'provenance', boxes: object) {
  const steps = {
    import: 'import',
    good: 'good',
    photographs: 'measurements',
    provenance: 'provenance',
  } as const
  return { id, page, version: (await read()).stepVersions[steps[page]], boxes }
}

describe('is refused', () => {
  test.each([
    ['a box that there is not', { colour: 'red' }, 'unknown-field', 'colour'],
    ['a box of another page', { countryOfImport: 'DK' }, 'unknown-field', 'boxes.countryOfImport'],
    ['a box that nobody types', { objectNumber: 'CGO.DK.2026.1' }, 'unknown-field', 'objectNumber'],
    ['a text for a number', { pieces: 'three' }, 'invalid', 'boxes.pieces'],
    ['a number for a text', { title: 7 }, 'invalid', 'boxes.title'],
    ['an answer of a form', { isCoins: 'yes' }, 'invalid', 'boxes.isCoins'],
    ['too long a text', { title: 'x'.repeat(301) }, 'too-long', 'boxes.title'],
    ['a value that counts itself', { customsValue: { eurCents: 1 } }, 'unknown-field', 'eurCents'],
  ])('%s', async (_what, boxes, code, field) => {
    const before = await read()
    const answer = await ask(await current('good', boxes))
    expect(answer).toMatchObject({ ok: false, refusals: [{ code, field }] })
    expect(await read()).toEqual(before)
  })

  test('a page that somebody else has saved since', async () => {
    const { version, ...asked } = await current('good', { title: 'Late' })
    expect(await ask({ ...asked, version: version - 1 })).toMatchObject({
      refusals: [{ code: 'changed-meanwhile' }],
    })
  })

  test('a stranger, an officer, and a good of another document', async () => {
    const asked = await current('good', { title: 'Stolen' })
    expect(await ask(asked, 'Carl')).toMatchObject({ refusals: [{ code: 'not-found' }] })
    expect(await ask(asked, 'Dorte')).toMatchObject({ refusals: [{ code: 'not-permitted' }] })
    const goodId = newId(opened.clock.now())
    expect(await ask({ ...asked, goodId })).toMatchObject({
      refusals: [{ code: 'not-found', field: 'goodId' }],
    })
  })

  test('an unknown customs office', async () => {
    expect(await ask(await current('import', { customsOffice: 'DK999999' }))).toMatchObject({
      refusals: [{ code: 'not-found', field: 'customsOffice' }],
    })
  })
})

test('what is named is written, null empties, and the other boxes stay', async () => {
  const before = await read()
  expect(await ask(await current('good', { title: 'Kande', subject: null }))).toMatchObject({ ok: true })
  const after = await read()
  const { title, subject, ...others } = after.goods[0].details
  const { title: _title, subject: _subject, ...same } = before.goods[0].details
  expect([title, subject]).toEqual(['Kande', undefined])
  expect(others).toEqual(same)
  expect(after.content).toEqual(before.content)
  expect(after.stepVersions).toEqual({ ...before.stepVersions, good: before.stepVersions.good + 1 })
})

test('the number follows the country, and the office of another country goes', async () => {
  const before = await read()
  const answer = await ask(await current('import', { countryOfImport: 'SE' }))
  expect(answer).toMatchObject({ ok: true, value: { isRenumbered: true } })
  const { number, content } = await read()
  expect(number).toMatch(/^ICGS\.SE\./)
  expect(content).toMatchObject({ countryOfImport: 'SE', documentLanguage: 'sv' })
  expect(content.customsOffice).toBeUndefined()
  expect(content.localReference).toBe(before.content.localReference)
})
