import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededEori, seedOperators } from '../../../development/seed-register.ts'
import type { Database } from '../../platform/database/connect.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous, theClock } from '../actor.ts'
import { personAs } from '../roles/testing/every-actor.ts'
import { performStep } from '../roles/testing/perform-step.ts'
import { openTestWorkplace, type TestWorkplace } from '../roles/testing/test-workplace.ts'
import { getOperator } from './actions/get-operator.ts'
import { operatorFields } from './operator-fields.ts'
import { fillSearchTexts } from './search/actions/fill-search-texts.ts'
import { listOperators } from './search/actions/list-operators.ts'
import { searchOperators } from './search/actions/search-operators.ts'
import { createOperator } from './steps/create-operator.ts'
import { getOperatorForDocument } from './steps/get-operator-for-document.ts'

let opened: TestWorkplace
let database: Database
let privateId: string
let galleryId: string

beforeAll(async () => {
  opened = await openTestWorkplace()
  database = opened.database
  await seedOperators(opened.workplace)
  privateId = await idByEori(seededEori.privateDk)
  galleryId = await idByEori(seededEori.galleryDk)
})

afterAll(() => database.close())

async function idByEori(eori: string): Promise<string> {
  const found = await sql<{
    id: string
  }>`select operator_id as id from operator_identifier where value = ${eori}`.execute(database.kysely)
  return found.rows[0]?.id ?? ''
}

async function authorityId(code: string): Promise<string> {
  const found = await sql<{ id: string }>`select id from authority where code = ${code}`.execute(
    database.kysely,
  )
  return found.rows[0]?.id ?? ''
}

describe("a private person's record", () => {
  test('is open to the person, the central authority and the clock alone', async () => {
    const central = await authorityId('DK-CENTRAL')
    const foreign = await authorityId('DE-CENTRAL')
    const seen = async (actor: Parameters<typeof getOperator.allowed>[0]) => {
      const input = { operatorId: privateId }
      const record = await perform(opened.workplace, getOperator, { actor, input })
      const box = await performStep(opened.workplace, getOperatorForDocument, { actor, input })
      return [record.ok, box.ok]
    }
    const officer = (more: object) => personAs('authority-officer', { isCentral: true, ...more })
    expect(await seen(anonymous)).toEqual([false, false])
    expect(await seen(personAs('holder', { operatorId: galleryId }))).toEqual([false, false])
    expect(await seen(personAs('customs-officer'))).toEqual([false, false])
    expect(await seen(personAs('system-administrator'))).toEqual([false, false])
    expect(await seen(officer({ authorityId: foreign, memberState: 'DE' }))).toEqual([false, false])
    expect(await seen(officer({ authorityId: central, isCentral: false }))).toEqual([false, false])
    expect(await seen(officer({ authorityId: central }))).toEqual([true, true])
    expect(await seen(personAs('holder', { operatorId: privateId }))).toEqual([true, true])
    expect(await seen(theClock)).toEqual([true, true])
  })

  test.each(['Karen', 'Odense', 'DK98765430', ''])('is in nobody else’s list or search for “%s”', async q => {
    const search = await perform(opened.workplace, searchOperators, {
      actor: personAs('holder'),
      input: { country: 'DK', q },
    })
    const register = await perform(opened.workplace, listOperators, {
      actor: personAs('system-administrator'),
      input: { q },
    })
    const names = [...(search.ok ? search.value.lines : []), ...(register.ok ? register.value.lines : [])]
    expect(names.map(line => line.name)).not.toContain('Karen Holm')
  })
})

test('box I.18 names the holder with address and EORI number', async () => {
  const actor = personAs('holder', { operatorId: galleryId })
  const box = await performStep(opened.workplace, getOperatorForDocument, {
    actor,
    input: { operatorId: galleryId },
  })
  expect(box).toEqual({
    ok: true,
    value: {
      id: galleryId,
      kind: 'firm',
      name: 'Galleri Havnegade ApS',
      street: 'Havnegade 21',
      city: 'København K',
      postalCode: '1058',
      country: 'DK',
      eori: seededEori.galleryDk,
      isDisplayed: true,
    },
  })
})

test('the same number is registered once, however fast it is sent', async () => {
  const input = operatorFields.parse({
    ...{ kind: 'firm', name: 'Tvilling ApS', display: 'displayed', mainAddress: 0, activityAddress: 0 },
    addresses: [{ street: 'Vej 1', postalCode: '1000', city: 'København', country: 'DK' }],
    identifiers: [{ type: 'national', value: '55 66 77 80' }],
    ...{
      chapter: 'import-of-cultural-goods',
      section: 'holder-of-the-goods',
      activity: 'holder-of-the-goods',
    },
  })
  const sent = [1, 2, 3].map(() => performStep(opened.workplace, createOperator, { actor: theClock, input }))
  const outcomes = await Promise.all(sent)
  expect(outcomes.filter(outcome => outcome.ok)).toHaveLength(1)
  expect(outcomes.find(outcome => !outcome.ok)).toMatchObject({ refusals: [{ code: 'operator-exists' }] })
})

describe('N12 the register finds', () => {
  const search = (q: string) =>
    perform(opened.workplace, searchOperators, { actor: personAs('holder'), input: { country: 'DK', q } })
  const namesOf = (lines: readonly { readonly name: string }[]) => lines.map(line => line.name)

  test.each([
    ...[
      'havnegade  galleri',
      'Koebenhavn',
      'Kobenhavn',
      'havnegade 21',
      '1058',
      'CVR-nr. 12 34 56 74',
      'galleri-havnegade',
    ],
    ...['gallerihavnegade', 'GALLERI HAVNEGADE A/S'],
  ])('Galleri Havnegade by %j', async q => {
    const found = await search(q)
    expect(found.ok && namesOf(found.value.lines)).toContain('Galleri Havnegade ApS')
  })

  test.each([
    ['Galeri Havnegde', 'Galleri Havnegade ApS'],
    ['Galleri Havngade', 'Galleri Havnegade ApS'],
    ['auktionhus', 'Aarhus Auktionshus A/S'],
    ['Museet ved Fjrden', 'Museet ved Fjorden'],
    ['12345675', 'Galleri Havnegade ApS'],
  ])('guide finding 2: near %j %s', async (q, name) => {
    const found = await search(q)
    expect(found).toMatchObject({ ok: true, value: { lines: [], mayCreate: true } })
    expect(found.ok && namesOf(found.value.near)).toEqual([name])
  })

  test.each([
    'Karen',
    'Karen Holn',
    'Karn Holm',
    'Birkevej',
    'Birkevj 12',
    '98765430',
    'DK98765431',
    'Odense',
    'Odnese',
  ])('no private person by %j, not even nearly', async q => {
    const found = await search(q)
    expect(found.ok && namesOf([...found.value.lines, ...found.value.near])).not.toContain('Karen Holm')
  })

  test.each(['!!!', '%', '—'])('nothing by %j, and nobody is registered after it', async q => {
    expect(await search(q)).toMatchObject({ ok: true, value: { lines: [], near: [], mayCreate: false } })
  })

  test.each(['', '\u200b'])('all by %j, after which nobody is registered either', async q => {
    const found = await search(q)
    expect(found).toMatchObject({ ok: true, value: { mayCreate: false } })
    expect(found.ok && namesOf(found.value.lines)).toContain('Museet ved Fjorden')
  })

  test('what was registered before there was a search text', async () => {
    const text = () =>
      sql<{ id: string; text: string }>`select id, search_text as text from operator order by id`
    const written = (await text().execute(database.kysely)).rows
    await sql`update operator set search_text = null`.execute(database.kysely)
    expect(await search('havnegade')).toMatchObject({ ok: true, value: { lines: [] } })
    await perform(opened.workplace, fillSearchTexts, { actor: theClock, input: {} })
    expect((await text().execute(database.kysely)).rows).toEqual(written)
  })

  test('for an officer what is meant but for a typing error', async () => {
    const officer = personAs('authority-officer', {
      ...{ authorityId: await authorityId('DK-CENTRAL'), memberState: 'DK', isCentral: true },
    })
    const found = await perform(opened.workplace, listOperators, {
      actor: officer,
      input: { q: 'Galeri Havnegde' },
    })
    expect(found.ok && namesOf(found.value.near)).toEqual(['Galleri Havnegade ApS'])
  })
})

test('a search treats wildcards as plain characters', async () => {
  const actor = personAs('holder')
  for (const q of ['%', '_', '\\', "'; drop table operator; --"]) {
    const found = await perform(opened.workplace, searchOperators, { actor, input: { country: 'DK', q } })
    expect(found).toMatchObject({ ok: true, value: { lines: [] } })
  }
})
