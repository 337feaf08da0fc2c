import { afterAll, beforeAll, expect, test } from 'vitest'
import { anonymous } from '../../actor.ts'
import { addDocumentListPages } from './pages/index.ts'
import { insertOperatorsAndPeople, insertStatements, statementId } from './testing/insert.ts'
import { operatorIds, people } from './testing/people.ts'
import { openTestServer, type TestServer } from './testing/test-server.ts'

let here: TestServer

const firm = { operatorId: operatorIds.firm, holderName: 'Galleri Havnegade ApS' }
const secret = {
  operatorId: operatorIds.privatePerson,
  holderName: 'Rosalinde Vestergaard',
  holderEori: 'DK98765430',
}

beforeAll(async () => {
  here = await openTestServer(addDocumentListPages)
  const db = here.database.kysely
  await insertOperatorsAndPeople(db)
  await insertStatements(db, { ...firm, status: 'DRAFT', title: 'Unfinished bronze', from: 1 })
  await insertStatements(db, { ...firm, status: 'VALID', title: 'Marble torso', from: 2, count: 30 })
  await insertStatements(db, { ...firm, status: 'REPLACED', title: '=HYPERLINK("x")', from: 40 })
  await insertStatements(db, { ...secret, status: 'VALID', title: 'Silver reliquary', from: 50 })
  await insertStatements(db, { ...secret, status: 'DRAFT', title: 'Secret draft', from: 51 })
  const other = { operatorId: operatorIds.otherFirm, holderName: 'Kunsthandel Berlin GmbH' }
  await insertStatements(db, { ...other, status: 'EXPIRED', title: 'Icon', from: 60 })
  await insertStatements(db, { ...other, status: 'DELETED', title: 'Gone', from: 61 })
})

afterAll(() => here.close())

test('a holder is told in green that a draft is deleted, and of nothing else', async () => {
  const list = (done: string) => here.as(people.holder).get(`/documents?done=${done}`)
  expect((await list('draft-deleted')).body).toContain('The draft is deleted.')
  expect((await list('constructor')).body).not.toContain('draft is deleted')
})

test('strangers, newcomers and administrators are told that there is no list', async () => {
  for (const actor of [anonymous, people.newcomer, people.administrator]) {
    expect((await here.as(actor).get('/documents')).statusCode).toBe(404)
    expect((await here.as(actor).get('/documents/export.csv')).statusCode).toBe(404)
  }
})

test('a holder sees the own documents alone, drafts too, 25 a page', async () => {
  const visitor = here.as(people.holder)
  const first = await visitor.get('/documents')
  expect(first.statusCode).toBe(200)
  expect(first.body).toContain('ICGS.DK.2026.0000040')
  expect(first.body).not.toMatch(/Silver reliquary|Icon|Secret draft|Gone/)
  const older = /href="(\/documents\?after=[^"]+)"/.exec(first.body)?.[1]?.replaceAll('&amp;', '&')
  const second = await visitor.get(older ?? '')
  expect(second.body).toContain('Unfinished bronze')
  expect(second.body).toContain('To the newest')
})

test('the list is narrowed by words and by status, and says when nothing fits', async () => {
  const visitor = here.as(people.holder)
  expect((await visitor.get('/documents?q=torso&status=DRAFT')).body).toContain('Nothing found')
  const drafts = await visitor.get('/documents?status=DRAFT')
  expect(drafts.body).toContain('Unfinished bronze')
  expect(drafts.body).not.toContain('Marble torso')
  expect((await visitor.get('/documents?q=unfin')).body).toContain('Unfinished bronze')
})

test('a holder narrows the list to applications; officers have them among their cases', async () => {
  const visitor = here.as(people.holder)
  const applications = await visitor.get('/documents?type=ICG-L')
  expect(applications.body).toContain('Nothing found')
  expect(applications.body).toMatch(/<option value="ICG-L" selected/)
  const statements = await visitor.get('/documents?type=ICG-S')
  expect(statements.body).toContain('Marble torso')
  expect(statements.body).toMatch(/href="\/documents\?type=ICG-S&amp;after=/)
  expect((await visitor.get('/documents/export.csv?type=ICG-L')).body).not.toContain('Marble torso')
  expect((await visitor.get('/documents?type=%3Cb%3E')).body).toContain('Marble torso')
  const officer = await here.as(people.officer).get('/documents?type=ICG-L')
  expect(officer.body).toContain('Icon')
  expect(officer.body).not.toContain('name="type"')
})

test('officers see the submitted documents of all Member States, never a draft', async () => {
  for (const actor of [people.officer, people.customsOfficer, people.foreignCentralOfficer]) {
    const { body } = await here.as(actor).get('/documents')
    expect(body).toContain('Icon')
    expect(body).toContain('Silver reliquary')
    expect(body).not.toMatch(/Unfinished bronze|Secret draft|Gone/)
    const drafts = await here.as(actor).get('/documents?status=DRAFT')
    expect(drafts.body).toContain('Nothing found')
  }
})

const forbidden = [people.officer, people.customsOfficer, people.foreignCentralOfficer, people.otherHolder]

test('a private holder stands in no list, search, table or answer of others', async () => {
  const addresses = [
    '/documents',
    '/documents?q=silver',
    '/documents?q=Rosalinde',
    '/documents?q=vesterg',
    '/documents/export.csv',
    '/documents/export.csv?q=silver',
    '/check/ICGS.DK.2026.0000050?code=K7M2P-9QXR4',
  ]
  for (const actor of forbidden) {
    for (const address of addresses) {
      const { body } = await here.as(actor).get(address)
      expect(body.replaceAll(/[?]q=\w+/g, '').replaceAll(/value="\w+"/g, '')).not.toMatch(
        /rosalinde|vesterg/i,
      )
    }
    for (const word of ['Rosalinde', 'DK98765430'])
      expect((await here.as(actor).get(`/documents?q=${word}`)).body).toContain('Nothing found')
  }
  expect((await here.as(people.officer).get('/documents?q=silver')).body).toContain('Private person')
})

test('many documents of a private holder do not show by an empty page that they exist', async () => {
  const db = here.database.kysely
  await insertStatements(db, {
    ...secret,
    holderName: 'Ottilie Skjult',
    status: 'VALID',
    title: 'Cup',
    from: 100,
    count: 60,
  })
  const { body } = await here.as(people.officer).get('/documents?q=ottilie')
  expect(body).toContain('Nothing found')
  expect(body).not.toContain('Older')
  expect((await here.as(people.officer).get('/documents?q=cup')).body).toContain('Older')
})

test('a private holder is named to itself and to the central authority of its country', async () => {
  for (const actor of [people.centralOfficer, people.privateHolder]) {
    const { body } = await here.as(actor).get('/documents/export.csv?q=silver')
    expect(body).toContain('Rosalinde Vestergaard')
  }
  expect((await here.as(people.centralOfficer).get('/documents?q=rosal')).body).toContain('Silver reliquary')
})

test('D9 the table holds every page, no formula, and speaks Danish', async () => {
  const english = await here.as(people.holder).get('/documents/export.csv')
  expect(english.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(english.body.trim().split('\r\n')).toHaveLength(1 + 32)
  expect(english.body).toContain(`"'=HYPERLINK(""x"")"`)
  const danish = await here.as(people.holder, 'da').get('/documents/export.csv?status=DRAFT')
  expect(danish.body).toContain('Referencenummer;Type;Status')
  expect(danish.body).toContain('Kladde')
})

test('an empty list leads on', async () => {
  const { body } = await here.as({ ...people.holder, role: undefined }).get('/documents')
  expect(body).toContain('This page does not exist')
  const empty = await here.as(people.privateHolder).get('/documents?status=EXPIRED')
  expect(empty.body).toContain('Show all')
})

test('rows offer what can be done', async () => {
  const own = await here.as(people.holder).get('/documents?status=VALID')
  expect(own.body).toContain(`href="/importer-statements/${statementId(31)}/document.pdf"`)
  expect(own.body).toContain('Copy as new')
  const officers = await here.as(people.officer).get('/documents')
  expect(officers.body).not.toContain('Copy as new')
})

test('hostile queries are answered like any other', async () => {
  const visitor = here.as(people.holder)
  for (const value of [
    "' or 1=1 --",
    '<script>alert(1)</script>',
    'x'.repeat(10_000),
    '\u0000',
    '&|!():*',
    '%',
  ]) {
    for (const name of ['q', 'status', 'after']) {
      const answer = await visitor.get(`/documents?${new URLSearchParams({ [name]: value })}`)
      expect(answer.statusCode).toBe(200)
      expect(answer.body).not.toContain('<script>alert')
    }
  }
})
