import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendEvents } from '../../platform/events.ts'
import { anonymous } from '../actor.ts'
import { insertOperatorsAndPeople, insertStatements, statementId } from '../documents/lists/testing/insert.ts'
import { operatorIds, people } from '../documents/lists/testing/people.ts'
import { openTestServer, type TestServer } from '../documents/lists/testing/test-server.ts'
import { importerStatement } from '../importer-statements/kind.ts'
import { addHistoryPages } from './pages.tsx'

let here: TestServer

beforeAll(async () => {
  here = await openTestServer((server, site) => addHistoryPages(server, site, importerStatement))
  const db = here.database.kysely
  await insertOperatorsAndPeople(db)
  const firm = { operatorId: operatorIds.firm, holderName: 'Galleri Havnegade ApS' }
  await insertStatements(db, { ...firm, status: 'VALID', title: 'Marble torso', from: 1 })
  await insertStatements(db, { ...firm, status: 'DRAFT', title: 'Bronze', from: 2 })
  const tell = (type: string, actor: string, at: string, data = {}) =>
    appendEvents(db, { action: 'test', actor, at: new Date(at) }, [
      { type, record: { type: 'importer-statement', id: statementId(1) }, data },
    ])
  await tell('started', 'account:holder', '2026-11-01T10:00:00Z', { copiedFrom: 'ICGS.DK.2025.0000007' })
  await tell('changed', 'account:holder', '2026-11-01T11:00:00Z', { boxes: ['I.5', 'I.15 dating'] })
  await tell('changed', 'account:holder', '2026-11-01T12:00:00Z', { boxes: [] })
  await tell('photograph-added', 'account:somebody', '2026-11-02T10:00:00Z')
  await tell('registered', 'account:holder', '2026-11-20T10:00:00Z')
  await tell('expired', 'clock', '2026-11-21T10:00:00Z')
  await tell('unheard-of', 'clock', '2026-11-22T10:00:00Z')
})

afterAll(() => here.close())

const path = (n: number) => `/importer-statements/${statementId(n)}/history`

test('whoever may not see the document, gets no history either', async () => {
  for (const actor of [anonymous, people.newcomer, people.administrator, people.otherHolder]) {
    expect((await here.as(actor).get(path(1))).statusCode).toBe(404)
  }
  expect((await here.as(people.officer).get(path(2))).statusCode).toBe(404)
  expect((await here.as(people.holder).get('/importer-statements/nonsense/history')).statusCode).toBe(404)
})

test('the holder reads everything, by whom and when', async () => {
  const { body } = await here.as(people.holder).get(path(1))
  for (const text of ['Begun as a draft', 'Photograph added', 'Signed, sealed', 'Used up', 'Worked on']) {
    expect(body).toContain(text)
  }
  expect(body).toContain('Copied from ICGS.DK.2025.0000007')
  expect(body).toContain('I.5 Local reference and I.15 Dating')
  expect(body).toContain('Saved without changes')
  expect(body).toContain('Anna Holm')
  expect(body).toContain('A person who is no longer known')
  expect((await here.as(people.holder, 'da').get(path(1))).body).toContain(
    'I.5 Lokal reference og I.15 Datering',
  )
  expect((await here.as(people.holder).get(path(2))).body).toContain('Nothing has happened yet')
})

test('officers read from the signature on: drafts belong to the holder', async () => {
  const { body } = await here.as(people.customsOfficer).get(path(1))
  expect(body).toContain('Signed, sealed')
  expect(body).not.toContain('Begun as a draft')
})
