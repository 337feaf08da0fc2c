import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/connect.ts'
import { perform } from '../../platform/perform.ts'
import { type ActiveRole, anonymous, type Person, theClock } from '../actor.ts'
import { seededEori, seedOperators } from '../roles/seed.ts'
import { personOfAccount } from '../roles/testing/start-pages.tsx'
import { openTestWorkplace, type TestWorkplace } from '../roles/testing/test-workplace.ts'
import { createOperator } from './actions/create-operator.ts'
import { getOperator } from './actions/get-operator.ts'
import { getOperatorForDocument } from './actions/get-operator-for-document.ts'
import { listOperators } from './actions/list-operators.ts'
import { searchOperators } from './actions/search-operators.ts'

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

function actingAs(role: Partial<ActiveRole> & Pick<ActiveRole, 'kind'>): Person {
  const usual = {
    id: 'r',
    isAdministrator: false,
    mayUseSeal: false,
    organisation: 'x',
    memberState: 'DK',
    isCentral: false,
  }
  return {
    ...personOfAccount('test.person'),
    ...{ kind: 'person', reference: 'account:test.person', confirmedAt: new Date(0), level: '2' },
    role: { ...usual, ...role },
  }
}

describe("a private person's record", () => {
  test('is open to the person, the central authority and the clock alone', async () => {
    const central = await authorityId('DK-CENTRAL')
    const foreign = await authorityId('DE-CENTRAL')
    const seen = async (actor: Parameters<typeof getOperator.allowed>[0]) => {
      const input = { operatorId: privateId }
      const record = await perform(opened.workplace, getOperator, { actor, input })
      const box = await perform(opened.workplace, getOperatorForDocument, { actor, input })
      return [record.ok, box.ok]
    }
    const officer = { kind: 'authority-officer', isCentral: true } as const
    expect(await seen(anonymous)).toEqual([false, false])
    expect(await seen(actingAs({ kind: 'holder', operatorId: galleryId }))).toEqual([false, false])
    expect(await seen(actingAs({ kind: 'customs-officer' }))).toEqual([false, false])
    expect(await seen(actingAs({ kind: 'system-administrator' }))).toEqual([false, false])
    expect(await seen(actingAs({ ...officer, authorityId: foreign, memberState: 'DE' }))).toEqual([
      false,
      false,
    ])
    expect(await seen(actingAs({ ...officer, authorityId: central, isCentral: false }))).toEqual([
      false,
      false,
    ])
    expect(await seen(actingAs({ ...officer, authorityId: central }))).toEqual([true, true])
    expect(await seen(actingAs({ kind: 'holder', operatorId: privateId }))).toEqual([true, true])
    expect(await seen(theClock)).toEqual([true, true])
  })

  test.each(['Karen', 'Odense', 'DK98765430', ''])('is in nobody else’s list or search for “%s”', async q => {
    const search = await perform(opened.workplace, searchOperators, {
      actor: actingAs({ kind: 'holder' }),
      input: { country: 'DK', q },
    })
    const register = await perform(opened.workplace, listOperators, {
      actor: actingAs({ kind: 'system-administrator' }),
      input: { q },
    })
    const names = [...(search.ok ? search.value.lines : []), ...(register.ok ? register.value.lines : [])]
    expect(names.map(line => line.name)).not.toContain('Karen Holm')
  })
})

test('box I.18 names the holder with address and EORI number', async () => {
  const actor = actingAs({ kind: 'holder', operatorId: galleryId })
  const box = await perform(opened.workplace, getOperatorForDocument, {
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
  const input = {
    ...{ kind: 'firm', name: 'Tvilling ApS', display: 'displayed', mainAddress: 0, activityAddress: 0 },
    addresses: [{ street: 'Vej 1', postalCode: '1000', city: 'København', country: 'DK' }],
    identifiers: [{ type: 'national', value: '55 66 77 88' }],
    ...{
      chapter: 'import-of-cultural-goods',
      section: 'holder-of-the-goods',
      activity: 'holder-of-the-goods',
    },
  }
  const sent = [1, 2, 3].map(() => perform(opened.workplace, createOperator, { actor: theClock, input }))
  const outcomes = await Promise.all(sent)
  expect(outcomes.filter(outcome => outcome.ok)).toHaveLength(1)
  expect(outcomes.find(outcome => !outcome.ok)).toMatchObject({ refusals: [{ code: 'operator-exists' }] })
})

test('a search treats wildcards as plain characters', async () => {
  const actor = actingAs({ kind: 'holder' })
  for (const q of ['%', '_', '\\', "'; drop table operator; --"]) {
    const found = await perform(opened.workplace, searchOperators, { actor, input: { country: 'DK', q } })
    expect(found).toMatchObject({ ok: true, value: { lines: [] } })
  }
})
