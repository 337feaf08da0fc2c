import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../testing/test-databases.ts'
import type { Database } from './connect.ts'
import { holdFiles, holdFilesAlone, holdName } from './hold.ts'
import { readOnly } from './read-only.ts'

let database: Database
type Tables = { thing: { id: number; name: string } }
const looking = () => readOnly(database.kysely)

beforeAll(async () => {
  database = await openTestDatabase('pglite', [])
  await database.runScript(
    `create table thing (id int, name text); insert into thing values (1, 'update thing')`,
  )
})

afterAll(() => database.close())

test.each([
  [
    'an insert',
    () => looking().withTables<Tables>().insertInto('thing').values({ id: 2, name: '' }).execute(),
  ],
  ['an update', () => looking().withTables<Tables>().updateTable('thing').set({ id: 2 }).execute()],
  ['a deletion', () => looking().withTables<Tables>().deleteFrom('thing').execute()],
  ['a held row', () => looking().withTables<Tables>().selectFrom('thing').selectAll().forUpdate().execute()],
  ['a shared row', () => looking().withTables<Tables>().selectFrom('thing').selectAll().forShare().execute()],
  ['a raw insert', () => sql`insert into thing values (2, '')`.execute(looking())],
  [
    'a raw update in a query',
    () => sql`with a as (update thing set id = 2 returning 1) select 1`.execute(looking()),
  ],
  ['a raw deletion', () => sql`delete from thing`.execute(looking())],
  ['a raw held row', () => sql`select * from thing for no key update`.execute(looking())],
  ['a locked table', () => sql`lock table thing in share mode`.execute(looking())],
  ['a held name', () => holdName(looking(), 'a')],
  ['held files', () => holdFiles(looking())],
  ['files held alone', () => holdFilesAlone(looking())],
])('%s is refused to whoever only looks', async (_what, query) => {
  await expect(query()).rejects.toThrow('only looks')
  const { rows } = await sql<Tables['thing']>`select * from thing`.execute(database.kysely)
  expect(rows).toEqual([{ id: 1, name: 'update thing' }])
})

test('what is read is read, whatever words stand in the values', async () => {
  const db = looking()
  const wanted = 'update thing set name'
  expect(
    await db.withTables<Tables>().selectFrom('thing').selectAll().where('name', '!=', wanted).execute(),
  ).toEqual([{ id: 1, name: 'update thing' }])
  const { rows } = await sql`select name from thing where name <> ${wanted}`.execute(db)
  expect(rows).toEqual([{ name: 'update thing' }])
})
