import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, idOf } from '../testing/read-page.ts'
import { galleryForm, startRegister, type TestRegister } from '../testing/start-register.ts'

let register: TestRegister

beforeAll(async () => {
  register = await startRegister()
})

afterAll(() => register.stop())

const create = '+ Opret en ny erhvervsdrivende'
const twin = {
  ...galleryForm,
  name: 'Galleri Havnegade',
  'addresses.0.street': 'Havnegade 21',
  'addresses.0.postalCode': '1058 København K',
  'addresses.0.city': 'København K',
  step: 'check',
}

test.each(['', 'a', '!!!', '%20%20', '%E2%80%8B'])(
  'guide 3.13: a search for “%s” lets nobody register',
  async q => {
    const ada = await register.visit(`ada.${encodeURIComponent(q).length}`)
    const page = await ada.get(`/operators/select?country=DK&q=${q}`)
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toContain(create)
    expect(page.body).toContain('mindst to bogstaver eller cifre')
    expect((await ada.get('/operators/new')).headers.location).toBe('/operators/select')
    expect((await ada.post('/operators/new', twin)).body).toContain('Søg først efter den erhvervsdrivende')
  },
)

test('guide finding 2: near hits stand above the button, and can be asked for', async () => {
  const bea = await register.visit('bea.bro')
  const page = await bea.get('/operators/select?country=DK&q=Galeri+Havnegde')
  expect(page.body.indexOf('Mente du en af disse?')).toBeGreaterThan(0)
  expect(page.body.indexOf('Galleri Havnegade ApS')).toBeLessThan(page.body.indexOf(create))
  const [operators = ''] = fieldsOf(page.body, 'operators')
  const query = new URLSearchParams({ country: 'DK', q: 'Galeri Havnegde', operators })
  const confirm = await bea.get(`/operators/select/request?${query}`)
  expect(confirm.body).toContain('Bekræft godkendelsesanmodning for Galleri Havnegade ApS')
})

test('guide finding 3: a firm that looks registered is shown, and made only when it is sent again', async () => {
  const cai = await register.visit('cai.dam')
  await cai.get('/operators/select?country=DK&q=noget')
  const asked = await cai.post('/operators/new', twin)
  expect(asked.statusCode).toBe(422)
  expect(asked.body).toContain('Er det Galleri Havnegade ApS?')
  const [, link = ''] = /href="(\/operators\/select\/request[^"]*)"/.exec(asked.body) ?? []
  const confirm = await cai.get(link.replaceAll('&amp;', '&'))
  expect(confirm.body).toContain('Bekræft godkendelsesanmodning for Galleri Havnegade ApS')
  const [confirmed = ''] = fieldsOf(asked.body, 'confirmed.0')
  expect((await cai.post('/operators/new', { ...twin, 'confirmed.0': confirmed })).statusCode).toBe(200)
})

test.each([
  ['Galeri Havnegde', {}, 422],
  ['Havnegade Galleri', {}, 422],
  ['Galleri Havnegade', { 'addresses.0.postalCode': '8000' }, 422],
  ['Galleri Havnegade', { 'addresses.0.postalCode': '8000', 'addresses.0.street': 'Torvet 1' }, 200],
  ['Noget helt andet', { 'identifiers.0.type': 'vat', 'identifiers.0.value': 'DK12345674' }, 422],
  ['Noget helt andet', {}, 200],
  ['!!!', {}, 200],
  ['Karen Holm', { 'addresses.0.street': 'Birkevej 12', 'addresses.0.postalCode': '5000' }, 200],
])('guide finding 3: %s with %j is answered %d', async (name, change, status) => {
  const dea = await register.visit('dea.due')
  await dea.get('/operators/select?country=DK&q=noget')
  const answer = await dea.post('/operators/new', { ...twin, name, ...change })
  expect(answer.statusCode).toBe(status)
  expect(answer.body).not.toContain('Er det Karen')
})

test('guide finding 3: who types a registered number is led to that firm', async () => {
  const eli = await register.visit('eli.elm')
  await eli.get('/operators/select?country=DK&q=noget')
  const number = {
    name: 'Mit galleri',
    'identifiers.0.type': 'national',
    'identifiers.0.value': 'CVR-nr. 12 34 56 74',
  }
  const taken = await eli.post('/operators/new', { ...twin, ...number })
  const [, link = ''] = /href="(\/operators\/select\/request[^"]*)"/.exec(taken.body) ?? []
  const confirm = await eli.get(link.replaceAll('&amp;', '&'))
  expect(confirm.body).toContain('Bekræft godkendelsesanmodning for Galleri Havnegade ApS')
})

test('guide finding 10: Denmark is chosen for who reads Danish, and a missing country is told in our words', async () => {
  const isChosen = (body: string) =>
    /<option[^>]*value="DK"[^>]*selected|<option[^>]*selected[^>]*value="DK"/.test(body)
  expect(isChosen((await (await register.visit('fie.fog')).get('/operators/select')).body)).toBe(true)
  const english = await (await register.visit('fay.fog', 'en')).get('/operators/select')
  expect(isChosen(english.body)).toBe(false)
  expect(english.body).toMatch(/<form[^>]*action="\/operators\/select"[^>]*novalidate/)
})

test('guide finding 11: a request to the wrong firm is withdrawn, once, by its person alone', async () => {
  const gro = await register.visit('gro.gram')
  const list = await gro.get('/operators/select?country=DK&q=auktionshus')
  const [operators = ''] = fieldsOf(list.body, 'operators')
  const ask = () => gro.post('/operators/select/request', { country: 'DK', operators })
  await ask()
  const again = await ask()
  expect(again.statusCode).toBe(422)
  expect(again.body).toContain('<a href="/profile"')
  const profile = await gro.get('/profile')
  const [, path = ''] = /href="(\/profile\/requests\/[^"]+\/withdrawal)"/.exec(profile.body) ?? []
  expect((await gro.get(path)).body).toContain('Træk anmodningen til Aarhus Auktionshus A/S tilbage?')
  const other = await register.visit('hal.hus')
  expect((await other.get(path)).statusCode).toBe(404)
  expect((await other.post(path, {})).statusCode).toBe(404)
  expect((await register.officer.get('/work-list')).body).toContain('Gro Gram')
  expect((await gro.follow(await gro.post(path, {}))).body).toContain('Anmodningen er trukket tilbage')
  expect((await register.officer.get('/work-list')).body).not.toContain('Gro Gram')
  const late = await gro.post(path, {})
  expect(late.statusCode).toBe(422)
  expect(late.body).toContain('afgjort i mellemtiden')
  expect((await gro.get(path)).statusCode).toBe(404)
  expect((await ask()).headers.location).toBe('/profile?done=sent')
})

test('guide finding 11: what is decided is not withdrawn', async () => {
  const ida = await register.visit('ida.iver')
  const list = await ida.get('/operators/select?country=DK&q=fjorden')
  const [operators = ''] = fieldsOf(list.body, 'operators')
  await ida.post('/operators/select/request', { country: 'DK', operators })
  const id = idOf((await register.officer.get('/work-list')).body, '/work-list/', 'Museet ved Fjorden')
  await register.officer.post(`/work-list/${id}/approval`, { what: 'user' })
  expect((await ida.get('/profile')).body).not.toContain('/withdrawal')
  expect((await ida.post(`/profile/requests/${id}/withdrawal`, {})).statusCode).toBe(422)
  expect((await ida.get('/roles')).body).toContain('Nuværende rolle')
})
