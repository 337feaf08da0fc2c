import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedOperator } from '../../../development/seed-operator.ts'
import { seedRole } from '../../../development/seed-register.ts'
import { perform } from '../../platform/perform.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { theClock } from '../actor.ts'
import { findRolesOf } from './actions/find-roles-of.ts'
import { roleWorkers } from './jobs.ts'
import { fieldsOf } from './testing/read-page.ts'
import { personOfAccount, signIn, startPages } from './testing/start-pages.tsx'
import { galleryForm } from './testing/start-register.ts'
import { openTestWorkplace, type TestWorkplace } from './testing/test-workplace.ts'

// In Finland and Denmark the year ends before, in Ireland with the last hour of UTC.
const lastDay = '2026-12-31'
const ends = { FI: '2026-12-31T22:00:00Z', DK: '2026-12-31T23:00:00Z', IE: '2027-01-01T00:00:00Z' }
const countries = ['FI', 'DK', 'IE'] as const
type Country = (typeof countries)[number]

let opened: TestWorkplace
let server: Awaited<ReturnType<typeof startPages>>
const ids = new Map<Country, string>()

beforeAll(async () => {
  opened = await openTestWorkplace(new Date('2026-12-01T12:00:00Z'))
  const { workplace } = opened
  await workplace.queue.start(roleWorkers(workplace))
  server = await startPages(workplace)
  for (const country of countries) ids.set(country, await register(country))
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await server.close()
  await opened.database.close()
})

const eoriOf = { FI: 'FI12345671', DK: 'DK11111111', IE: 'IE1234567T' }

async function register(country: Country): Promise<string> {
  const { workplace } = opened
  const address = { street: 'Havnegade 1', postalCode: '1058', city: 'Havn', country }
  const input = {
    ...{
      kind: 'firm',
      name: `Sidste Dag ${country}`,
      addresses: [address],
      mainAddress: 0,
      activityAddress: 0,
    },
    ...{ chapter: galleryForm.chapter, section: galleryForm.section, activity: galleryForm.activity },
    ...{ display: 'displayed', identifiers: [{ type: 'eori', value: eoriOf[country] }], validTo: lastDay },
    confirmed: ['eori-unusual 0'],
  }
  const made = await perform(workplace, seedOperator, { actor: theClock, input })
  if (!made.ok) throw new Error(JSON.stringify(made.refusals))
  const role = { kind: 'holder', eori: eoriOf[country] } as const
  await seedRole(workplace, { person: personOfAccount(`holder.${country}`), role, isAdministrator: true })
  return made.value.id
}

const moveTo = (instant: string, seconds = 0) =>
  opened.clock.moveBy(Date.parse(instant) + seconds * 1000 - opened.clock.now().getTime())

const visit = (accountId: string): Promise<Visitor> =>
  signIn(opened.workplace, server, { accountId, language: 'en' })

async function isOpen(country: Country): Promise<boolean> {
  const input = { accountId: `holder.${country}` }
  const found = await perform(opened.workplace, findRolesOf, { actor: theClock, input })
  return found.ok && found.value[0]?.active !== undefined
}

const joins = async (visitor: Visitor, country: Country) =>
  (await visitor.post('/operators/select/request', { operators: ids.get(country) ?? '' })).statusCode

test.each(countries)('D5: the last day of an operator ends where its authority is: %s', async country => {
  moveTo(ends[country], -60)
  const before = await visit(`newcomer.${country}`)
  expect(await isOpen(country)).toBe(true)
  expect((await before.get(`/operators/select?country=${country}&q=sidste+dag`)).body).toContain('Sidste Dag')
  expect(await joins(before, country)).toBe(303)
  moveTo(ends[country], 60)
  const after = await visit(`late.${country}`)
  expect(await isOpen(country)).toBe(false)
  expect((await after.get(`/operators/select?country=${country}&q=sidste+dag`)).body).not.toContain(
    'Sidste Dag',
  )
  expect(await joins(after, country)).toBe(422)
})

test('D5: at half past eleven UTC the register tells each operator’s status where it is', async () => {
  moveTo('2026-12-31T23:30:00Z')
  expect(await Promise.all(countries.map(isOpen))).toEqual([false, false, true])
  const officers = { FI: 'FI-CENTRAL', DK: 'DK-CENTRAL', IE: 'IE-CENTRAL' }
  for (const country of countries) {
    const role = { kind: 'authority-officer', authority: officers[country] } as const
    await seedRole(opened.workplace, { person: personOfAccount(`officer.${country}`), role })
    const officer = await visit(`officer.${country}`)
    const status = country === 'IE' ? 'valid' : 'lapsed'
    expect((await officer.get(`/operators?status=${status}`)).body).toContain(`Sidste Dag ${country}`)
    const record = (await officer.get(`/operators/${ids.get(country)}`)).body
    expect(record.includes('value="restore"')).toBe(country !== 'IE')
  }
})

test('D5: a last day that has passed where the authority is, is refused there alone', async () => {
  moveTo('2026-12-31T23:30:00Z')
  const visitor = await visit('founder')
  await visitor.get('/operators/select?country=DK&q=nyt+firma')
  const check = (country: Country, eori: string) =>
    visitor.post('/operators/new', {
      ...galleryForm,
      ...{ 'addresses.0.country': country, 'identifiers.0.value': eori, validTo: lastDay, step: 'check' },
      'confirmed.0': 'eori-unusual 0',
    })
  expect((await check('DK', 'DK44556677')).body).toContain('The last day has already passed')
  expect((await check('IE', 'IE7654321T')).body).not.toContain('The last day has already passed')
})

test.each([
  ['0024-01-01', 'validFrom', 'Did you mean 1 January 2024?'],
  ['1989-12-31', 'validFrom', 'The activity may have begun on 1 January 1990 at the earliest'],
  ['2227-03-01', 'validFrom', 'at the latest, twenty years from now'],
  ['9999-12-31', 'validTo', 'at the latest, twenty years from now'],
])('D6: an activity does not begin or end on %s', async (typed, field, said) => {
  const visitor = await visit('founder')
  await visitor.get('/operators/select?country=DK&q=nyt+firma')
  const answer = await visitor.post('/operators/new', { ...galleryForm, [field]: typed, step: 'check' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(said)
  expect(fieldsOf(answer.body, field)).toEqual([typed])
  expect(fieldsOf(answer.body, 'name')).toEqual(['Kunst &amp; Ting ApS'])
})
