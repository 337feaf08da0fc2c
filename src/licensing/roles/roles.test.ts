import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededEori } from '../../../development/seed-register.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { fieldsOf, idOf } from './testing/read-page.ts'
import { galleryForm, startRegister, type TestRegister } from './testing/start-register.ts'

let register: TestRegister

beforeAll(async () => {
  register = await startRegister()
})

afterAll(() => register.stop())

describe('a stranger', () => {
  test.each([
    '/roles/choose',
    '/operators/select',
    '/operators/new',
    '/profile',
    '/roles',
    '/users',
    '/work-list',
  ])('is led from %s to sign in', async path => {
    const stranger = await register.visitAsStranger()
    const answer = await stranger.get(path)
    expect(answer.headers.location).toBe(`/sign-in?${new URLSearchParams({ continue: path })}`)
  })

  test('finds no register', async () => {
    const stranger = await register.visitAsStranger()
    expect((await stranger.get('/operators')).statusCode).toBe(404)
  })
})

describe('a newcomer follows chapter 3', () => {
  let anna: Visitor
  beforeAll(async () => {
    anna = await register.visit('anna.holm')
  })

  test('chooses the role', async () => {
    const page = await anna.get('/roles/choose')
    for (const label of [
      'Vælg din rolle',
      'Erhvervsdrivende',
      'Myndighed',
      'Andet organ',
      'Ihændehaver af kulturgenstande',
    ]) {
      expect(page.body).toContain(label)
    }
    expect((await anna.get('/roles/authority')).statusCode).toBe(200)
    expect((await anna.get('/roles/other-body')).statusCode).toBe(200)
  })

  test('cannot create an operator before a search', async () => {
    expect((await anna.get('/operators/new')).headers.location).toBe('/operators/select')
    const sent = await anna.post('/operators/new', { ...galleryForm, step: 'send' })
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain('Søg først efter den erhvervsdrivende')
    const page = await anna.get('/operators/select')
    expect(page.body).toContain('Vælg en eksisterende erhvervsdrivende')
    for (const label of ['Land', 'Søg', 'Afsnit', 'Aktivitetstype']) expect(page.body).toContain(label)
    expect(page.body).not.toContain('+ Opret en ny erhvervsdrivende')
  })

  test('searches without a country and is told', async () => {
    const page = await anna.get('/operators/select?country=&q=galleri')
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('Vælg det land')
  })

  test('ticks several firms and confirms', async () => {
    const page = await anna.get('/operators/select?country=DK&q=&section=&activityType=')
    expect(page.body).toContain('Galleri Havnegade ApS')
    expect(page.body).toContain('Anmod om godkendelse')
    expect(page.body).not.toContain('Karen Holm')
    const [first = '', second = ''] = fieldsOf(page.body, 'operators')
    const confirm = await anna.get(
      `/operators/select/request?country=DK&operators=${first}&operators=${second}`,
    )
    expect(confirm.body).toContain(
      'Bekræft godkendelsesanmodning for Aarhus Auktionshus A/S og Galleri Havnegade ApS',
    )
    expect(confirm.body).toContain('Send godkendelsesanmodning')
    const sent = await anna.post('/operators/select/request', {
      country: 'DK',
      'operators.0': first,
      'operators.1': second,
      information: 'Registrator',
      _key: 'anna-key-1',
    })
    const profile = await anna.follow(sent)
    expect(profile.body).toContain('Godkendelsesanmodningen er sendt')
    expect(profile.body).toContain('Anmodet')
    const again = await anna.post('/operators/select/request', { country: 'DK', operators: first })
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('Du har allerede en rolle hos')
  })

  test('ticks nothing and is told', async () => {
    const page = await anna.get('/operators/select/request?country=DK')
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('Sæt flueben')
  })

  test('cannot ask for a private person, whose record looks absent', async () => {
    const shown = await register.officer.get('/operators?q=Karen')
    const id = idOf(shown.body, '/operators/', 'Karen Holm')
    const asked = await anna.post('/operators/select/request', { country: 'DK', operators: id })
    expect(asked.statusCode).toBe(422)
    expect(asked.body).not.toContain('Karen')
    expect((await anna.get(`/operators/${id}`)).statusCode).toBe(404)
    expect((await register.german.get(`/operators/${id}`)).statusCode).toBe(404)
    expect((await register.officer.get(`/operators/${id}`)).statusCode).toBe(200)
  })
})

describe('a gallery owner registers the firm', () => {
  let bo: Visitor
  beforeAll(async () => {
    bo = await register.visit('bo.berg')
    await bo.get('/operators/select?country=DK&q=Kunst+og+ting')
  })

  test('sees every label of the guide', async () => {
    const page = await bo.get('/operators/new?country=DK&name=Kunst')
    const labels = [
      'Opret en ny erhvervsdrivende',
      'Operatørinformationer',
      '+ Tilføj adresse',
      'Hovedadresse',
      'Operatøridentifikatorer',
      '+ Tilføj identifikator',
      'Kapitel eller aktivitet',
      'Import af kulturgenstande',
      'Ihændehaver af kulturgenstandene',
      'Gyldig fra',
      'Gyldig til',
      'Aktivitetens adresse',
      'Kompetent myndighed',
      'Slots- og Kulturstyrelsen',
      'Visning af importørens data',
      'Jeg ønsker, at mine data vises i søgning (professionelle)',
      'Jeg ønsker ikke, at mine data vises i søgning (privatpersoner)',
    ]
    for (const label of labels) expect(page.body).toContain(label)
  })

  test('adds and removes rows without losing a word', async () => {
    const added = await bo.post('/operators/new', { ...galleryForm, step: 'add-address' })
    expect(added.statusCode).toBe(200)
    expect(added.body).toContain('name="addresses.1.street"')
    expect(added.body).toContain('Kunst &amp; Ting ApS')
    const identifier = await bo.post('/operators/new', { ...galleryForm, step: 'add-identifier' })
    expect(identifier.body).toContain('name="identifiers.1.value"')
    expect(identifier.body).toMatch(/Centralt virksomhedsregister \(CVR\)/)
    const removed = await bo.post('/operators/new', { ...galleryForm, step: 'remove-identifier.0' })
    expect(removed.body).not.toContain('name="identifiers.0.value"')
  })

  test.each([
    ['identifiers.0.value', 'DK?', 'Dette er ikke et EORI-nummer'],
    ['identifiers.0.value', 'GB123456789', 'uden for Unionen'],
    ['identifiers.0.value', 'DK123', 'Er dit rigtigt, så send igen'],
    ['identifiers.0.value', seededEori.galleryDk, 'Nummeret tilhører allerede Galleri Havnegade ApS'],
    ['name', '', 'Skriv navnet'],
    ['name', 'x'.repeat(10_000), 'højst 200 tegn'],
    ['display', '', 'Vælg, om dine data skal vises'],
    ['kind', 'natural person', 'En privatpersons data vises ikke'],
    ['activityAddress', '7', 'med globussen'],
    ['addresses.0.country', 'US', 'Vejle'],
  ])('is told about %s = %s', async (field, value, message) => {
    const answer = await bo.post('/operators/new', { ...galleryForm, [field]: value, step: 'check' })
    expect(answer.body).toContain(message)
    expect(answer.body).not.toContain('Karen')
    expect([200, 422]).toContain(answer.statusCode)
    expect(answer.statusCode).toBe(field === 'addresses.0.country' ? 200 : 422)
  })

  test('may overrule the warning about an unusual EORI number', async () => {
    const unusual = { ...galleryForm, 'identifiers.0.value': 'DK123', step: 'check' }
    const warned = await bo.post('/operators/new', unusual)
    const [confirmed = ''] = fieldsOf(warned.body, 'confirmed.0')
    expect(confirmed).toBe('eori-unusual DK123')
    const sent = await bo.post('/operators/new', { ...unusual, 'confirmed.0': confirmed })
    expect(sent.statusCode).toBe(200)
  })

  test('guide finding 8: errors of numbers are told in the same round as what is missing', async () => {
    const typed = {
      ...{ name: '', display: '', 'addresses.0.street': '', 'addresses.0.postalCode': '126O' },
      ...{ 'identifiers.0.value': 'DK?', 'identifiers.1.type': 'national', 'identifiers.1.value': '' },
    }
    const { body } = await bo.post('/operators/new', { ...galleryForm, ...typed, step: 'check' })
    for (const message of [
      'Skriv navnet',
      'Vælg, om dine data skal vises',
      'Skriv adressens vej',
      'Et dansk postnummer har fire cifre',
      'Dette er ikke et EORI-nummer',
      'Skriv nummeret, eller fjern identifikatoren',
    ])
      expect(body).toContain(message)
    expect(body).not.toContain('2015/2446')
  })

  test('guide finding 7: a firm that hides its data is asked back once, with the reason', async () => {
    const hidden = { ...galleryForm, display: 'hidden', step: 'check' }
    const asked = await bo.post('/operators/new', hidden)
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('kan ingen finde')
    const [confirmed = ''] = fieldsOf(asked.body, 'confirmed.0')
    expect((await bo.post('/operators/new', { ...hidden, 'confirmed.0': confirmed })).statusCode).toBe(200)
  })

  test('what is odd is confirmed one after the other, and nothing is asked twice', async () => {
    const odd = { ...galleryForm, 'identifiers.0.value': 'DK123', display: 'hidden', step: 'check' }
    const first = await bo.post('/operators/new', odd)
    const once = { ...odd, 'confirmed.0': fieldsOf(first.body, 'confirmed.0')[0] ?? '' }
    const second = await bo.post('/operators/new', once)
    expect(second.statusCode).toBe(422)
    const confirmed = ['confirmed.0', 'confirmed.1'].map(name => fieldsOf(second.body, name)[0])
    expect(confirmed).toEqual(['eori-unusual DK123', 'firm-hidden firm'])
    const twice = { ...once, 'confirmed.1': 'firm-hidden firm' }
    expect((await bo.post('/operators/new', twice)).statusCode).toBe(200)
  })

  test('N8 a number with its label is shown for confirmation, and kept without', async () => {
    const labelled = { 'identifiers.0.type': 'national', 'identifiers.0.value': 'CVR-nr. DK 13 58 56 28' }
    const answer = await bo.post('/operators/new', { ...galleryForm, ...labelled, step: 'check' })
    expect(answer.statusCode).toBe(200)
  })

  test('confirms, sends, and can correct until it is decided', async () => {
    const confirm = await bo.post('/operators/new', { ...galleryForm, step: 'check' })
    expect(confirm.statusCode).toBe(200)
    expect(confirm.body).toContain('Bekræft godkendelsesanmodning for Kunst &amp; Ting ApS')
    expect(confirm.body).toContain('Slots- og Kulturstyrelsen')
    const form = { ...galleryForm, step: 'send', information: 'Ejer', _key: 'bo-key-123' }
    const sent = await bo.post('/operators/new', form)
    expect((await bo.post('/operators/new', form)).statusCode).toBe(303)
    const profile = await bo.follow(sent)
    expect(profile.body).toContain('Ret oplysningerne om Kunst &amp; Ting ApS')
    const id = idOf(profile.body, '/operators/', 'Kunst &amp; Ting ApS')
    const corrected = await bo.post(`/operators/${id}/correction`, {
      ...galleryForm,
      'addresses.0.street': 'Nygade 2',
      step: 'check',
    })
    expect(corrected.statusCode).toBe(303)
    expect((await bo.get(`/operators/${id}`)).body).toContain('Nygade 2')
    const anna = await register.visit('anna.holm')
    expect((await anna.get(`/operators/${id}/correction`)).statusCode).toBe(404)
  })

  test('the officer, and no other authority, is told by mail that a request waits', async () => {
    const told = () =>
      register.mails.filter(mail => mail.subject.includes('venter på dig')).map(mail => mail.to)
    await expect.poll(told, { timeout: 20_000 }).toContain('olga.officer@example.org')
    expect(told()).not.toContain('gerd.berlin@example.org')
    expect(register.mails.find(mail => mail.subject.includes('venter'))?.text).not.toContain('Kunst')
  })

  test('is in the work list of the Danish officer alone', async () => {
    const list = await register.officer.get('/work-list')
    expect(list.body).toContain('Kunst &amp; Ting ApS')
    expect((await register.german.get('/work-list')).body).not.toContain('Ting ApS')
    const id = idOf(list.body, '/work-list/', 'Kunst &amp; Ting ApS')
    expect((await register.german.get(`/work-list/${id}`)).statusCode).toBe(404)
    expect((await register.german.post(`/work-list/${id}/approval`, { what: 'both' })).statusCode).toBe(404)
    expect((await bo.get(`/work-list/${id}`)).statusCode).toBe(404)
  })

  test('is not rejected without a reason, and approved in one go', async () => {
    const list = await register.officer.get('/work-list')
    const id = idOf(list.body, '/work-list/', 'Kunst &amp; Ting ApS')
    const page = await register.officer.get(`/work-list/${id}`)
    for (const fact of ['Nygade 2', 'DK44556677', 'Ejer', 'bo.berg@example.org'])
      expect(page.body).toContain(fact)
    const refused = await register.officer.post(`/work-list/${id}/rejection`, { what: 'both', reason: ' ' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Angiv en begrundelse')
    expect((await register.officer.post(`/work-list/${id}/approval`, { what: 'user' })).body).toContain(
      'skal godkendes før',
    )
    const approved = await register.officer.post(`/work-list/${id}/approval`, {
      what: 'both',
      _key: 'approve-1',
    })
    expect((await register.officer.follow(approved)).body).toContain('Anmodningen er godkendt')
    await expect
      .poll(() => register.mails.map(mail => `${mail.to}: ${mail.subject}`), { timeout: 20_000 })
      .toContain('bo.berg@example.org: Din adgang til Kulturport er godkendt')
    expect(register.mails.find(mail => mail.to.startsWith('bo.'))?.text).toContain('overblik')
    expect((await bo.get('/roles')).body).toContain('Nuværende rolle')
  })

  test('decides as administrator about colleagues, and stays one', async () => {
    const carl = await register.visit('carl.dam')
    const search = await carl.get('/operators/select?country=DK&q=DK44556677')
    const [operators = ''] = fieldsOf(search.body, 'operators')
    await carl.post('/operators/select/request', { country: 'DK', operators })
    const users = await bo.get('/users')
    const carlsId = idOf(users.body, '/users/', 'Carl Dam')
    const bosId = idOf(users.body, '/users/', 'Bo Berg')
    const anna = await register.visit('anna.holm')
    expect((await anna.get(`/users/${carlsId}`)).statusCode).toBe(404)
    const approved = await bo.post(`/users/${carlsId}/approval`, { what: 'user' })
    expect(approved.headers.location).toBe('/users?done=approved')
    expect((await carl.get('/users')).body).toContain('Bo Berg')
    expect((await carl.get(`/users/${bosId}`)).statusCode).toBe(404)
    for (const [path, fields] of [
      ['status', { step: 'end', reason: 'Fratrådt' }],
      ['rights', { right: 'administrator:withdraw' }],
    ] as const) {
      const refused = await bo.post(`/users/${bosId}/${path}`, fields)
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('den sidste administrator')
    }
    await bo.post(`/users/${carlsId}/rights`, { right: 'administrator:give' })
    expect((await bo.post(`/users/${bosId}/status`, { step: 'suspend', reason: 'Orlov' })).statusCode).toBe(
      303,
    )
    expect((await bo.get('/roles')).body).toContain('ingen gyldig rolle')
    expect(
      (await carl.post(`/users/${bosId}/status`, { step: 'restore', reason: 'Tilbage' })).statusCode,
    ).toBe(303)
  })

  test('loses access while the operator is suspended', async () => {
    const found = await register.officer.get('/operators?q=Kunst')
    const id = idOf(found.body, '/operators/', 'Kunst &amp; Ting ApS')
    expect((await register.officer.post(`/operators/${id}/status`, { step: 'suspend' })).statusCode).toBe(422)
    const suspended = await register.officer.post(`/operators/${id}/status`, {
      step: 'suspend',
      reason: 'Konkurs',
    })
    expect((await register.officer.follow(suspended)).body).toContain('Status er ændret')
    expect((await bo.get('/roles')).body).toContain('ingen gyldig rolle')
    expect(
      (await register.german.post(`/operators/${id}/status`, { step: 'restore', reason: 'x' })).statusCode,
    ).toBe(404)
    await register.officer.post(`/operators/${id}/status`, { step: 'restore', reason: 'Afsluttet' })
    expect((await bo.get('/roles')).body).toContain('Nuværende rolle')
  })
})
