import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memberStates } from '../../law/territory.ts'
import type { Database } from '../../platform/database/connect.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous } from '../actor.ts'
import { performStep } from '../roles/testing/perform-step.ts'
import { openTestWorkplace } from '../roles/testing/test-workplace.ts'
import type { LicensingWorkplace } from '../workplace.ts'
import { findResponsibleAuthority } from './actions/find-responsible-authority.ts'
import { listCustomsOffices } from './actions/list-customs-offices.ts'
import { listMemberStates } from './actions/list-member-states.ts'
import { getCustomsOffice } from './steps/get-customs-office.ts'

let database: Database
let workplace: LicensingWorkplace

beforeAll(async () => {
  const opened = await openTestWorkplace()
  database = opened.database
  workplace = opened.workplace
})

afterAll(() => database.close())

const ask = { actor: anonymous }

test('every Member State has a central authority and a customs office', async () => {
  const states = await perform(workplace, listMemberStates, { ...ask, input: {} })
  const countries = states.ok ? states.value.map(state => state.country) : []
  expect(countries).toEqual(expect.arrayContaining([...memberStates]))
  for (const country of countries) {
    const offices = await perform(workplace, listCustomsOffices, { ...ask, input: { country } })
    expect(offices.ok && offices.value.length).toBeGreaterThan(0)
  }
})

test('the Danish authority is named, and said to be unconfirmed', async () => {
  const input = { country: 'DK', postalCode: '8000' }
  const found = await perform(workplace, findResponsibleAuthority, { ...ask, input })
  expect(found).toMatchObject({ ok: true, value: { name: 'Slots- og Kulturstyrelsen', isConfirmed: false } })
})

test('a federal state can split responsibility by postal code', async () => {
  await sql`insert into authority (id, code, member_state, name, english_name, level, confirmed)
    values ('01900000-0000-7000-8000-000000000001', 'AT-SALZBURG', 'AT', 'Salzburg', 'Salzburg', 'regional', false)`.execute(
    database.kysely,
  )
  await sql`insert into responsibility (authority_id, country, postal_from, postal_to)
    values ('01900000-0000-7000-8000-000000000001', 'AT', '50', '57')`.execute(database.kysely)
  const at = async (postalCode: string, centralOnly = false) => {
    const input = { country: 'AT', postalCode, centralOnly }
    const found = await perform(workplace, findResponsibleAuthority, { ...ask, input })
    return found.ok ? found.value?.code : undefined
  }
  expect(await at('5020')).toBe('AT-SALZBURG')
  expect(await at('1010')).toBe('AT-CENTRAL')
  expect(await at('5020', true)).toBe('AT-CENTRAL')
})

test('a country without authority has nobody responsible', async () => {
  const input = { country: 'US', postalCode: '10001' }
  expect(await perform(workplace, findResponsibleAuthority, { ...ask, input })).toEqual({
    ok: true,
    value: undefined,
  })
})

test('an unknown customs office is not found', async () => {
  const found = await performStep(workplace, getCustomsOffice, { ...ask, input: { code: 'DK999999' } })
  expect(found).toMatchObject({ ok: false, refusals: [{ code: 'not-found' }] })
  const office = await performStep(workplace, getCustomsOffice, { ...ask, input: { code: 'DK003102' } })
  expect(office).toMatchObject({ ok: true, value: { memberState: 'DK', isEvaluationData: true } })
})
