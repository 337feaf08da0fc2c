import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededEori } from '../../../development/seed-register.ts'
import { idOf } from './testing/read-page.ts'
import { galleryForm, startRegister, type TestRegister } from './testing/start-register.ts'

let register: TestRegister

beforeAll(async () => {
  register = await startRegister()
})

afterAll(() => register.stop())

test('a private person is decided about by the central authority, and told in English', async () => {
  const paula = await register.visit('paula.rose', 'en')
  await paula.get('/operators/select?country=DK&q=nyt+firma')
  const form = {
    ...galleryForm,
    kind: 'natural person',
    name: 'Paula Rose',
    display: 'hidden',
    'identifiers.0.value': 'DK11112222',
    step: 'send',
  }
  expect((await paula.post('/operators/new', form)).headers.location).toBe('/profile?done=sent')
  expect((await register.german.get('/work-list')).body).not.toContain('Paula')
  const list = await register.officer.get('/work-list')
  const id = idOf(list.body, '/work-list/', 'Paula Rose')
  const twin = await register.visit('tim.twin')
  await twin.get('/operators/select?country=DK&q=nyt+firma')
  const check = { ...form, name: 'Tim Twin', step: 'check' }
  const taken = await twin.post('/operators/new', check)
  const absent = await twin.post('/operators/new', { ...check, 'identifiers.0.value': 'DK11112223' })
  expect([taken.statusCode, absent.statusCode]).toEqual([200, 200])
  expect(taken.body).not.toContain('Paula')
  const own = await paula.post('/operators/new', { ...check, name: 'Paula Again' })
  expect(own.body).toContain('You have already registered Paula Rose')
  await register.officer.post(`/work-list/${id}/rejection`, {
    what: 'both',
    reason: 'The EORI number is not known.',
  })
  await expect
    .poll(() => register.mails.find(mail => mail.to.startsWith('paula.'))?.subject, { timeout: 20_000 })
    .toBe('Your request in Kulturport is rejected')
  const told = register.mails.find(mail => mail.to.startsWith('paula.'))?.text
  expect(told).toContain('The EORI number is not known.')
  expect(told).toContain('You can ask again')
  const profile = await paula.get('/profile')
  expect(profile.body).toContain('Rejected')
  expect(profile.body).not.toContain('Correct the details')
  expect((await register.officer.post(`/work-list/${id}/approval`, { what: 'both' })).statusCode).toBe(422)
})

test('a private number is told to whoever approves, not to whoever asks', async () => {
  const twin = await register.visit('tom.twin')
  await twin.get('/operators/select?country=DK&q=nyt+firma')
  const number = { name: 'Tom Twin', 'identifiers.0.value': seededEori.privateDk, step: 'send' }
  const sent = await twin.post('/operators/new', { ...galleryForm, ...number })
  expect(sent.statusCode).toBe(303)
  const id = idOf((await register.officer.get('/work-list')).body, '/work-list/', 'Tom Twin')
  const refused = await register.officer.post(`/work-list/${id}/approval`, { what: 'both' })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain(`Nummeret ${seededEori.privateDk} tilhører allerede en anden`)
  const found = await register.officer.get(`/operators?q=${seededEori.privateDk}`)
  expect(found.body).toContain('Karen Holm')
})

test('an officer is linked by the administrators of the authority', async () => {
  const dora = await register.visit('dora.lund')
  const page = await dora.get('/roles/authority?country=DK')
  expect(page.body).toContain('Slots- og Kulturstyrelsen')
  expect(page.body).toContain('Københavns Lufthavn (DK003102)')
  const [, authority = ''] = /value="(authority:[^"]+)"/.exec(page.body) ?? []
  expect((await dora.post('/roles/authority', { country: 'DK', organisation: '' })).statusCode).toBe(422)
  await dora.post('/roles/authority', { country: 'DK', organisation: authority })
  await dora.post('/roles/authority', { country: 'DK', organisation: 'customs:DK003102' })
  const list = await register.officer.get('/work-list')
  const id = idOf(list.body, '/work-list/', 'Slots- og Kulturstyrelsen')
  expect((await register.german.get(`/work-list/${id}`)).statusCode).toBe(404)
  await register.officer.post(`/work-list/${id}/approval`, { what: 'user' })
  expect((await dora.get('/work-list')).statusCode).toBe(200)
  expect((await dora.get('/roles')).body).toContain('Sagsbehandler hos myndighed')
})

test.each([
  ["' or 1=1 --", 422],
  ['<script>alert(1)</script>', 422],
  ['00000000-0000-0000-0000-000000000000', 422],
])('hostile operators %s are refused', async (operators, status) => {
  const eve = await register.visit('eve.evil', 'en')
  const answer = await eve.post('/operators/select/request', { country: 'DK', operators })
  expect(answer.statusCode).toBe(status)
  expect(answer.body).not.toContain('<script>alert')
  for (const base of ['/operators/', '/work-list/', '/users/']) {
    expect((await eve.get(base + encodeURIComponent(operators))).statusCode).toBe(404)
  }
  const search = await eve.get(`/operators/select?country=DK&q=${encodeURIComponent(operators)}%25_`)
  expect(search.statusCode).toBe(200)
  expect((await eve.get('/operators/select?country=DK&q=%00')).statusCode).toBe(422)
})
