import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, anonymous } from '../actor.ts'
import { insertOperatorsAndPeople, insertStatements } from '../documents/lists/testing/insert.ts'
import { operatorIds, people } from '../documents/lists/testing/people.ts'
import { openTestServer, type TestServer, testSession } from '../documents/lists/testing/test-server.ts'
import type { RoleOfPerson } from '../roles/types.ts'
import { addWelcomePages } from './pages/index.tsx'
import { wayOfNewcomer } from './rules.ts'

let here: TestServer

beforeAll(async () => {
  here = await openTestServer((server, site) => {
    addWelcomePages(server, site)
    server.get('/broken', () => {
      throw new Error('broken for a test')
    })
  })
  const db = here.database.kysely
  await insertOperatorsAndPeople(db)
  const secret = { operatorId: operatorIds.privatePerson, holderName: 'Rosalinde Vestergaard' }
  await insertStatements(db, { ...secret, status: 'VALID', title: 'Reliquary', from: 9 })
})

afterAll(() => here.close())

const home = async (actor: Actor, language?: string) => (await here.as(actor, language).get('/')).body

test('a stranger is welcomed with the labels of the guide', async () => {
  const danish = await home(anonymous, 'da')
  expect(danish).toMatch(/<a href="\/sign-in\?continue=\/" class="ds-button" data-color="go">Log ind<\/a>/)
  expect(danish).toMatch(/href="http:\/\/localhost:3001\/create-account"[^>]*>Ansøg om registrering</)
  const english = await home(anonymous)
  expect(english).toContain('>Log in</a>')
  expect(english).toContain('>Request an access</a>')
  for (const text of ['Import licence', 'Importer statement', 'General description']) {
    expect(english).toContain(text)
  }
  expect(english).toContain('Part B of the Annex · Regulation 2019/880, Article 4<')
  expect(danish).toContain(
    'forordning 2019/880, artikel 3, stk. 4 og gennemførelsesforordning 2021/1079, artikel 4<',
  )
  expect(danish).toContain('(forordning 2019/880, artikel 3, stk. 1)')
  expect(english).toMatch(/href="\/check"/)
  expect(english).toMatch(/href="\/help"/)
})

/** A link by what it says, as a card or a button. */
const link = (href: string, label: string) =>
  new RegExp(`href="${href.replaceAll(/[/?]/g, '\\$&')}"[^>]*>${label.replaceAll('?', '\\?')}<`)

test('a stranger finds how to apply, where the case stands and why this date', async () => {
  for (const [language, ways] of [
    ['en', ['How to apply', 'Where is my case?', 'Why this date?', 'Find the right document']],
    ['da', ['Sådan ansøger du', 'Hvor er min sag?', 'Hvorfor netop den dato?', 'Find det rigtige dokument']],
  ] as const) {
    const page = await home(anonymous, language)
    const hrefs = ['/help/import-licence', '/sign-in?continue=/', '/deadlines', '/importer-statements/check']
    for (const [index, href] of hrefs.entries()) expect(page).toMatch(link(href, ways[index] ?? ''))
  }
  const english = await home(anonymous)
  expect(english).toMatch(link('/import-licences/new', 'Apply for an import licence'))
  expect(english).toMatch(link('/importer-statements/new', 'Create importer statement'))
  expect(english.split('Not in Kulturport yet')).toHaveLength(2)
})

test('a person without any role chooses one', async () => {
  const answer = await here.as(people.newcomer).get('/')
  expect(answer.statusCode).toBe(303)
  expect(answer.headers.location).toBe('/roles/choose')
})

test('guide 6: a role that begins later says from when, and that nothing waits', async () => {
  const db = here.database.kysely
  const firm = operatorIds.firm
  await sql`update operator_activity set valid_from = '2099-06-01' where operator_id = ${firm}`.execute(db)
  await sql`insert into user_role (id, account_id, kind, operator_id, status, requested_at)
    values (gen_random_uuid(), 'newcomer', 'holder', ${firm}, 'valid', now())`.execute(db)
  const page = await home(people.newcomer)
  expect(page).toContain('Your role is approved and begins on 1 June 2099')
  expect(page).toContain('Valid from 1 June 2099')
  expect(page).not.toContain('waits for a decision')
  expect(page).not.toContain('Not valid now')
  await sql`delete from user_role where account_id = 'newcomer'`.execute(db)
  await sql`update operator_activity set valid_from = null where operator_id = ${firm}`.execute(db)
})

test('a person who waits sees what was asked for; a refused one why', async () => {
  const db = here.database.kysely
  await sql`insert into user_role (id, account_id, kind, operator_id, status, requested_at)
    values (gen_random_uuid(), 'newcomer', 'holder', ${operatorIds.firm}, 'requested', now())`.execute(db)
  const waiting = await home(people.newcomer)
  expect(waiting).toContain('Your request waits for a decision')
  expect(waiting).toContain('Galleri Havnegade ApS')
  expect(waiting).not.toContain('/correction')
  await sql`update operator set applicant = 'newcomer' where id = ${operatorIds.firm}`.execute(db)
  await sql`update operator_activity set status = 'new', reason = 'Another EORI' where operator_id = ${operatorIds.firm}`.execute(
    db,
  )
  const returned = await home(people.newcomer)
  expect(returned).toContain('Your request has to be corrected')
  expect(returned).toContain('Another EORI')
  expect(returned).toContain(`/operators/${operatorIds.firm}/correction`)
  await sql`update operator_activity set status = 'valid', reason = null where operator_id = ${operatorIds.firm}`.execute(
    db,
  )
  await sql`update user_role set status = 'rejected', reason = 'Not this firm' where account_id = 'newcomer'`.execute(
    db,
  )
  const refused = await home(people.newcomer)
  expect(refused).toContain('You have no valid role now')
  expect(refused).toContain('Not this firm')
})

test('whoever acts for a suspended operator is told so, and why', async () => {
  const db = here.database.kysely
  await sql`insert into user_role (id, account_id, kind, operator_id, status, requested_at)
    values (gen_random_uuid(), 'newcomer', 'holder', ${operatorIds.firm}, 'valid', now())`.execute(db)
  const change = (status: string, reason: string | null) =>
    sql`update operator_activity set status = ${status}, reason = ${reason} where operator_id = ${operatorIds.firm}`.execute(
      db,
    )
  await change('suspended', 'Bankruptcy')
  const closed = await home(people.newcomer)
  expect(closed).toContain('Not valid now')
  expect(closed).toContain('Bankruptcy')
  await change('valid', null)
  await sql`delete from user_role where account_id = 'newcomer'`.execute(db)
})

test('a person with a valid role that is not chosen is led to the choice', () => {
  const role: RoleOfPerson = {
    ...{ id: 'r', kind: 'holder', status: 'valid', organisation: 'G', memberState: 'DK' },
    requestedAt: new Date(),
    isAdministrator: false,
    mayBeCorrected: false,
    mayBeSeen: true,
    active: people.holder.role,
  }
  expect(wayOfNewcomer([role])).toBe('change')
})

test('a holder begins with the first statement, then with the drafts', async () => {
  const empty = await home(people.holder)
  expect(empty).toContain('Begin with your first document')
  expect(empty).toMatch(link('/importer-statements/check', 'Find the right document'))
  expect(empty).toContain('>Create importer statement</a>')
  const firm = { operatorId: operatorIds.firm, holderName: 'Galleri Havnegade ApS' }
  await insertStatements(here.database.kysely, { ...firm, status: 'DRAFT', title: 'Bronze', from: 1 })
  await insertStatements(here.database.kysely, {
    ...firm,
    status: 'VALID',
    title: 'Marble',
    from: 2,
    count: 6,
  })
  const full = await home(people.holder)
  expect(full).toContain('Drafts to continue')
  expect(full).toContain('Bronze')
  expect(full).toContain('Marble')
  expect(full).toMatch(link('/documents?type=ICG-L', 'Where is my case?'))
  expect(full).toMatch(link('/deadlines', 'Why this date?'))
  expect(full).toMatch(link('/importer-statements/check', 'Find the right document'))
  expect(await home(people.holder, 'da')).toContain('>Opret importørerklæring</a>')
})

test('officers and customs see what is theirs, and no private name', async () => {
  const officer = await home(people.officer)
  expect(officer).toContain('No request for a role waits')
  expect(officer).toMatch(link('/cases', 'No case waits for you'))
  expect(officer).toMatch(link('/cases?waiting=unassigned', 'Every case has an officer'))
  expect(officer).toMatch(link('/cases?waiting=seal', 'No decision waits for the seal'))
  expect(officer).toMatch(link('/deadlines', 'Why this date?'))
  expect(officer).toContain('Private person')
  const customs = await home(people.customsOfficer)
  expect(customs).toContain('name="code"')
  expect(customs).toContain('You looked at these last')
  for (const body of [officer, customs, await home(people.administrator)]) {
    expect(body).not.toMatch(/Rosalinde|Bronze/)
  }
})

test('everybody is told when they were here last', async () => {
  expect(await home(people.holder)).toContain('This is your first login')
  const db = here.database.kysely
  const at = (id: string, time: string) =>
    sql`insert into session (id, digest, account_id, id_token, level, confirmed_at, created_at, last_seen_at)
      values (${id}, ${id}, 'holder', '', '', now(), ${new Date(time)}, now())`.execute(db)
  await at('01900000-0000-7000-8000-0000000000e1', '2026-11-01T09:30:00Z')
  await at(testSession, '2026-11-24T09:00:00Z')
  expect(await home(people.holder)).toContain('1 November 2026 at 10:30')
})

test('problems say what happened, what to do next, and a number', async () => {
  const missing = await here.as(anonymous).get('/nowhere?x=1')
  expect(missing.statusCode).toBe(404)
  expect(missing.body).toContain('/sign-in?continue=%2Fnowhere%3Fx%3D1')
  const known = await here.as(people.holder, 'da').get('/nowhere')
  expect(known.body).toContain('Siden findes ikke')
  expect(known.body).not.toContain('/sign-in')
  const broken = await here.as(people.holder).get('/broken')
  expect(broken.statusCode).toBe(500)
  expect(broken.body).toMatch(/name the number [0-9a-f]{8}/)
  expect(broken.body).not.toContain('broken for a test')
  const foreign = await here.server.inject({
    method: 'POST',
    url: '/nowhere',
    headers: { 'sec-fetch-site': 'cross-site', accept: 'text/html' },
  })
  expect([403, 404]).toContain(foreign.statusCode)
})
