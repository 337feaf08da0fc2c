import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../law/iso-date.ts'
import { dayIn } from '../../law/time-zones.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { type People, personNamed, startPeople } from '../importer-statements/testing/people.ts'
import { openTestWorkplace, type TestWorkplace } from '../roles/testing/test-workplace.ts'
import { type OpenApp, openApp } from '../testing/open-app.ts'
import { mandateWorkers } from './letters/jobs.ts'

let opened: TestWorkplace
let people: People
let app: OpenApp
let anna: Visitor
let carl: Visitor

beforeAll(async () => {
  opened = await openTestWorkplace()
  await opened.workplace.queue.start(mandateWorkers(opened.workplace))
  people = await startPeople(opened.workplace)
  await sql`update user_role set is_administrator = account_id = 'anna'`.execute(opened.database.kysely)
  app = await openApp(opened.workplace)
  anna = await app.enter(personNamed(people, 'Anna'))
  carl = await app.enter(personNamed(people, 'Carl'))
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await app.server.close()
  await opened.database.close()
})

const today = () => dayIn('DK', opened.clock.now())

test('officers find no such pages, and who does not administrate gives nothing', async () => {
  const dorte = await app.enter(personNamed(people, 'Dorte'))
  for (const page of ['/mandates', '/mandates/new']) expect((await dorte.get(page)).statusCode).toBe(404)
  expect((await carl.get('/mandates')).body).toContain('given and revoked by those who administrate')
  expect((await carl.get('/mandates/new')).statusCode).toBe(404)
  expect((await carl.post('/mandates', { eori: 'DK12345674' })).statusCode).toBe(404)
})

test('a number that names nobody is shown again with what is wrong', async () => {
  const answer = await anna.get('/mandates/new?eori=DK99999999')
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('value="DK99999999"')
  expect(answer.body).toContain('No operator with this number is registered here')
})

test('what was typed stays when a mandate is refused', async () => {
  const answer = await anna.post('/mandates', { eori: 'DK23456784', types: 'ICG-L', validFrom: today() })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Aarhus Auktionshus A/S')
  expect(answer.body).toContain('Enter the last day.')
  expect(answer.body).toContain(`value="${today()}"`)
  expect(answer.body).toMatch(/value="ICG-L"[^>]*checked|checked[^>]*value="ICG-L"/)
})

test('from number to mandate to draft for the holder, and back', async () => {
  expect((await carl.get('/import-licences/new/import')).body).not.toContain('name="holder"')
  const terms = { eori: 'DK23456784', types: 'ICG-L', validFrom: today(), validUntil: addDays(today(), 30) }
  const given = await anna.post('/mandates', terms)
  expect((await anna.follow(given)).body).toContain('The mandate is given.')
  const page = String(given.headers.location).replace(/\?.*/, '')
  expect((await carl.get(page)).body).toContain('Mandate of Galleri Havnegade ApS')
  const karen = await app.enter(personNamed(people, 'Karen'))
  expect((await karen.get(page)).statusCode).toBe(404)
  const form = (await carl.get('/import-licences/new/import')).body
  const holder = /<option[^>]*value="([0-9a-f-]{36})"[^>]*>Galleri Havnegade ApS/.exec(form)?.[1] ?? ''
  const fields = { holder, countryOfImport: 'DK', documentLanguage: 'da' }
  const begun = await carl.post('/import-licences', fields)
  const draft = String(begun.headers.location).replace(/\/goods.*/, '')
  const summary = (await carl.get(`${draft}/summary`)).body
  expect(summary).toContain('As representative of Galleri Havnegade ApS.')
  expect(summary).toContain('Your mandate does not include the signature.')
  expect((await carl.get(`${draft}/sign`)).headers.location).toBe(`${draft}/summary`)
  expect((await anna.get(`${draft}/summary`)).body).not.toContain('As representative of')
  expect((await carl.post(`${page}/end`)).statusCode).toBe(404)
  expect((await anna.follow(await anna.post(`${page}/end`))).body).toContain('The mandate is revoked.')
  for (const below of ['', '/summary', '/import'])
    expect((await carl.get(`${draft}${below}`)).statusCode).toBe(404)
  expect((await carl.post(`${draft}/import`, { version: '1' })).statusCode).toBe(404)
  const refused = await carl.post('/import-licences', fields)
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('You have no valid mandate for this holder')
})

test('those who administrate find at home what the other side did with a mandate', async () => {
  const terms = { eori: 'DK23456784', types: 'ICG-L', validFrom: today(), validUntil: addDays(today(), 30) }
  const page = String((await anna.post('/mandates', terms)).headers.location).replace(/\?.*/, '')
  expect((await carl.get('/')).body).not.toContain('has given you a mandate')
  await sql`update user_role set is_administrator = true where account_id = 'carl'`.execute(
    opened.database.kysely,
  )
  expect((await carl.get('/')).body).toContain(`href="${page}">Galleri Havnegade ApS has given you a mandate`)
  expect((await anna.get('/')).body).not.toContain(page)
  await carl.post(`${page}/end`)
  expect((await carl.get('/')).body).not.toContain(page)
  expect((await anna.get('/')).body).toContain('Aarhus Auktionshus A/S has laid your mandate down')
})
