import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { fieldsOf, idOf } from './testing/read-page.ts'
import { galleryForm, startRegister, type TestRegister } from './testing/start-register.ts'

let register: TestRegister

beforeAll(async () => {
  register = await startRegister()
})

afterAll(() => register.stop())

/** The key of an old page: it stays the same when somebody goes back. */
const oldPage = { _key: 'old-page-0001' }
const gallery = { ...galleryForm, ...oldPage, step: 'send' }

async function apply(accountId: string, name: string, eori: string): Promise<Visitor> {
  const applicant = await register.visit(accountId)
  await applicant.get('/operators/select?country=DK&q=nyt+firma')
  const sent = await applicant.post('/operators/new', { ...gallery, name, 'identifiers.0.value': eori })
  expect(sent.headers.location).toBe('/profile?done=sent')
  return applicant
}

const requestOf = async (name: string) =>
  idOf((await register.officer.get('/work-list')).body, '/work-list/', name)

test('a new operator sent again acts once, and a changed one is not taken for it', async () => {
  const first = { name: 'Først', 'identifiers.0.value': 'DK30000001' }
  const applicant = await apply('gitte.gang', first.name, first['identifiers.0.value'])
  const send = (fields: object) => applicant.post('/operators/new', { ...gallery, ...first, ...fields })
  expect((await send({})).headers.location).toBe('/profile?done=sent')
  for (const changed of [{ information: 'Mere' }, { name: 'Rettet navn' }]) {
    const refused = await send(changed)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Du har allerede oprettet Først')
  }
  const other = await send({ name: 'Et andet firma', 'identifiers.0.value': 'DK30000002' })
  expect(other.headers.location).toBe('/profile?done=sent')
  const { body } = await applicant.get('/profile')
  expect(body.match(/\/correction"/g)).toHaveLength(2)
  expect(body).toContain('Et andet firma')
})

test('what is corrected after going back is kept', async () => {
  const applicant = await apply('karl.kor', 'Korrektur', 'DK30000003')
  const id = idOf((await applicant.get('/profile')).body, '/operators/', 'Korrektur')
  const form = { ...gallery, name: 'Korrektur', 'identifiers.0.value': 'DK30000003', step: 'check' }
  for (const street of ['Ny Vej 1', 'Ny Vej 2']) {
    const sent = { ...form, 'addresses.0.street': street }
    const answer = await applicant.post(`/operators/${id}/correction`, sent)
    expect(answer.headers.location).toBe('/profile?done=corrected')
  }
  expect((await applicant.get(`/operators/${id}`)).body).toContain('Ny Vej 2')
})

test('another firm ticked after going back is asked for, too, and the same one only once', async () => {
  const asker = await register.visit('rikke.req')
  const list = (await asker.get('/operators/select?country=DK&q=')).body
  const [one = '', two = ''] = fieldsOf(list, 'operators')
  const ask = (operators: readonly string[]) =>
    asker.post('/operators/select/request', { ...oldPage, country: 'DK', operators })
  expect((await ask([one])).statusCode).toBe(303)
  expect((await ask([one])).statusCode).toBe(303)
  const both = await ask([one, two])
  expect(both.statusCode).toBe(422)
  expect(both.body).toContain('Du har allerede en rolle hos')
  expect((await ask([two])).statusCode).toBe(303)
  expect((await register.officer.get('/work-list')).body.match(/Rikke Req/g)).toHaveLength(2)
})

test('another office chosen after going back is asked for, too', async () => {
  const asker = await register.visit('toni.told')
  const ask = (organisation: string) =>
    asker.post('/roles/authority', { ...oldPage, country: 'DK', organisation })
  const page = (await asker.get('/roles/authority?country=DK')).body
  const [first = '', second = ''] = [...page.matchAll(/value="(customs:[^"]+)"/g)].map(
    ([, code = '']) => code,
  )
  for (const office of [first, second]) expect((await ask(office)).statusCode).toBe(303)
  expect((await asker.get('/profile')).body.match(/Anmodet</g)).toHaveLength(2)
})

test('a decision changed after going back is told that it comes too late', async () => {
  await apply('dorte.dom', 'Dommen', 'DK30000004')
  const id = await requestOf('Dommen')
  const decide = (how: string, fields: object) =>
    register.officer.post(`/work-list/${id}/${how}`, { ...oldPage, what: 'both', ...fields })
  for (const correction of ['Ret adressen', 'Ret navnet'])
    expect((await decide('correction', { correction })).statusCode).toBe(303)
  expect((await register.officer.get(`/work-list/${id}`)).body).toContain('Ret navnet')
  for (const _ of ['first', 'again'])
    expect((await decide('rejection', { reason: 'Findes ikke' })).headers.location).toContain('done=rejected')
  const changed = await decide('rejection', { reason: 'En anden grund' })
  expect(changed.statusCode).toBe(422)
  expect(changed.body).toContain('afgjort i mellemtiden')
})

test('a changed status is not taken for the first', async () => {
  const applicant = await apply('britt.bruger', 'Rettigheden', 'DK30000005')
  const id = await requestOf('Rettigheden')
  await register.officer.post(`/work-list/${id}/approval`, { what: 'both' })
  const operatorId = idOf((await applicant.get('/profile')).body, '/operators/', 'Rettigheden')
  for (const path of [`/users/${id}/status`, `/operators/${operatorId}/status`]) {
    const change = (reason: string) =>
      register.officer.post(path, { _key: `old-page-of-${path.slice(1, 6)}`, step: 'suspend', reason })
    for (const _ of ['first', 'again']) expect((await change('Uklart')).statusCode, path).toBe(303)
    const changed = await change('Noget andet')
    expect(changed.statusCode, path).toBe(422)
    expect(changed.body).toContain('Det kan ikke lade sig gøre i den nuværende status')
  }
})

test('two rights given from one page are both given', async () => {
  const colleague = await register.visit('kim.kollega')
  const page = (await colleague.get('/roles/authority?country=DK')).body
  const [, organisation = ''] = /value="(authority:[^"]+)"/.exec(page) ?? []
  await colleague.post('/roles/authority', { country: 'DK', organisation })
  const { officer } = register
  const id = idOf((await officer.get('/users')).body, '/users/', 'Kim Kollega')
  await officer.post(`/users/${id}/approval`, { what: 'user' })
  for (const right of ['seal:give', 'administrator:give'])
    expect((await officer.post(`/users/${id}/rights`, { ...oldPage, right })).statusCode).toBe(303)
  const { body } = await officer.get(`/users/${id}`)
  expect(body).toContain('seal:withdraw')
  expect(body).toContain('administrator:withdraw')
})

test('changing the language in the middle of the operator form keeps all rows and sends nothing', async () => {
  const applicant = await register.visit('sofie.sprog')
  const { 'identifiers.0.value': eori, ...rest } = galleryForm
  const rows = {
    'identifiers.0.value': eori,
    'identifiers.1.type': 'national',
    'identifiers.1.value': '12 34 56',
    'addresses.1.street': 'Havnen 7',
    'addresses.1.country': 'DK',
  }
  const page = await applicant.post('/operators/new?language=en', { ...rest, ...rows, name: 'Sprog ApS' })
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('<html lang="en"')
  for (const value of ['Sprog ApS', '12 34 56', 'Havnen 7', eori])
    expect(page.body).toContain(`value="${value}"`)
  expect(page.body).not.toContain('<dialog')
  expect(page.body).not.toContain('role="alert"')
  expect((await applicant.get('/profile')).body).not.toContain('Sprog ApS')
})

test.each([
  ['approval', 'DK40000001', { what: 'both' }],
  ['rejection', 'DK40000002', { what: 'both', reason: 'Findes ikke' }],
  ['correction', 'DK40000003', { correction: 'Ret adressen' }],
])('changing the language at a request decides nothing: %s', async (verb, eori, fields) => {
  await apply(`lang.${verb}`, `Sprogskift ${verb}`, eori)
  const id = await requestOf(`Sprogskift ${verb}`)
  const page = await register.officer.post(`/work-list/${id}/${verb}?language=en`, fields)
  expect(page.statusCode).toBe(200)
  for (const value of Object.values(fields).slice(-1)) {
    if (verb !== 'approval') expect(page.body).toContain(value)
  }
  expect((await register.officer.get('/work-list')).body).toContain(`Sprogskift ${verb}`)
  await register.officer.get('/work-list?language=da')
})
