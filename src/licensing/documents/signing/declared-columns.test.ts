import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedStatements } from '../../../../development/seed-statements.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import { perform } from '../../../platform/perform.ts'
import type { Person } from '../../actor.ts'
import { importerStatement } from '../../importer-statements/kind.ts'
import { personNamed, startPeople } from '../../importer-statements/testing/people.ts'
import { openTestWorkplace, type TestWorkplace } from '../../roles/testing/test-workplace.ts'
import { getDocument } from '../actions/get-document.ts'
import { listDocuments } from '../lists/actions/list-documents.ts'
import { declaredData } from './rules/declared-data.ts'

/** What goes on after the signature. */
const moving = [
  'status',
  'sub_state',
  'flags',
  'authority_id',
  'status_at',
  'changed_at',
  'version',
  'warned_at',
  'search_words',
  'search_version',
  'national_reference',
  'admitted_until',
]

let opened: TestWorkplace
let anna: Person
let id: string

beforeAll(async () => {
  opened = await openTestWorkplace()
  const { services } = opened.workplace
  const asOther = { ...importerStatement, type: 'ICG-D' as const }
  Object.assign(services, { kinds: [importerStatement, asOther] })
  await opened.workplace.queue.start({ notice: async () => undefined })
  anna = personNamed(await startPeople(opened.workplace), 'Anna')
  const operatorId = anna.role?.operatorId ?? ''
  await seedStatements(opened.workplace, { operatorId, actor: anna, count: 2 })
  const listed = await perform(opened.workplace, listDocuments, { actor: anna, input: {} })
  id = (listed.ok && listed.value.documents.find(one => one.status === 'VALID')?.id) || ''
  await opened.database.kysely.transaction().execute(complete)
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await opened.database.close()
})

/** The seeded statement has no supporting document, and no photograph with texts. */
async function complete(db: Queryable): Promise<void> {
  const good = sql`(select id from cultural_good where document_id = ${id})`
  for (const table of ['photograph', 'supporting_document'])
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(db)
  await sql`update photograph set view = case position when 1 then 'mark' else 'inscription' end
    where good_id = ${good}`.execute(db)
  await sql`insert into supporting_document values (gen_random_uuid(), ${good}, 'INVOICE', '7', '2020-02-03', 'DK',
    'Odense', repeat('e', 64), 'application/pdf', 1, 'a.pdf', now())`.execute(db)
  for (const table of ['photograph', 'supporting_document'])
    await sql`alter table ${sql.table(table)} enable trigger user`.execute(db)
}

/** The same value of every photograph and every document is one. */
const placeOf = (path: string) => path.replace(/\.\d+\./, '.*.')

interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
}

/** A table of what a signature covers, and which of its rows belong to the statement. */
const rowsOf: Readonly<Record<string, () => RawBuilder<unknown>>> = {
  document: () => sql`id = ${id}`,
  cultural_good: () => sql`id = (select id from cultural_good where document_id = ${id})`,
  photograph: () => sql`good_id = (select id from cultural_good where document_id = ${id})`,
  supporting_document: () => sql`good_id = (select id from cultural_good where document_id = ${id})`,
}
const tables = Object.keys(rowsOf)

const others: Readonly<Record<string, string>> = {
  text: `'changed'`,
  uuid: 'gen_random_uuid()',
  integer: '1234567',
  smallint: '2',
  boolean: 'false',
  date: `'1999-01-01'`,
  'timestamp with time zone': `'1999-01-01'`,
  ARRAY: `'{changed}'`,
}

/** What may stand in a column that does not take every text. */
const otherByName: Readonly<Record<string, string>> = {
  'document.status': `'EXPIRED'`,
  'document.type': `'ICG-D'`,
  'document.authority_id': '(select id from authority limit 1)',
}

async function columns(): Promise<readonly Column[]> {
  const found = await sql<Column>`
    select table_name as "table", column_name as name, data_type as type from information_schema.columns
    where table_schema = 'public' and table_name = any(${tables}) and is_generated = 'NEVER'`.execute(
    opened.database.kysely,
  )
  return found.rows
}

/** Every leaf of a JSON value with its path, such as `description.maker`. */
function leaves(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]])
  return new Map(
    Object.entries(value).flatMap(([key, one]) => [...leaves(one, path ? `${path}.${key}` : key)]),
  )
}

async function readDeclared(db: Queryable) {
  const { clock, services, log } = opened.workplace
  const context = { transaction: db, actor: anna, now: clock.now(), services, log }
  const nothing = () => undefined
  const found = await getDocument.run({ ...context, record: nothing, followUp: nothing }, { id })
  if (!found.ok) return new Map<string, unknown>()
  // The sentences of the declaration are made of the country and the answer, which are looked at by themselves.
  const declaration = { language: found.value.content.documentLanguage ?? '', sentences: [] }
  return leaves(JSON.parse(JSON.stringify(declaredData(found.value, declaration))))
}

/** The updates that change one column: a JSON column once for each of its leaves. */
async function updatesOf({ table, name, type }: Column): Promise<readonly RawBuilder<unknown>[]> {
  const where = rowsOf[table]?.() ?? sql`false`
  const [to, column] = [sql.table(table), sql.ref(name)]
  const other = otherByName[`${table}.${name}`] ?? others[type] ?? 'null'
  if (type !== 'jsonb') return [sql`update ${to} set ${column} = ${sql.raw(other)} where ${where}`]
  const found = await sql<{ value: unknown }>`select ${column} as value from ${to} where ${where}`.execute(
    opened.database.kysely,
  )
  const paths = found.rows.flatMap(row => [...leaves(row.value).keys()])
  return paths.flatMap(path =>
    (path === 'dating.kind' ? ['"year"', '"century"'] : ['"changed"']).map(
      other =>
        sql`update ${to} set ${column} = jsonb_set(${column}, ${path.split('.')}, ${other}) where ${where}`,
    ),
  )
}

class Undone extends Error {}

/** Does something in a transaction that is undone; rejects as it does. */
async function undone(work: (db: Queryable) => Promise<void>): Promise<void> {
  const attempt = opened.database.kysely.transaction().execute(async db => {
    await work(db)
    throw new Undone()
  })
  await attempt.catch(error => (error instanceof Undone ? undefined : Promise.reject(error)))
}

/** Which leaves of what is declared an update changes where nothing refuses it. */
async function reachedBy(update: RawBuilder<unknown>): Promise<readonly string[]> {
  const reached: string[] = []
  await undone(async db => {
    const before = await readDeclared(db)
    for (const table of tables) await sql`alter table ${sql.table(table)} disable trigger all`.execute(db)
    await update.execute(db)
    const after = await readDeclared(db)
    reached.push(...[...before].filter(([path, value]) => after.get(path) !== value).map(([path]) => path))
  })
  return reached
}

test('house 1.1 every value that a signature covers stands in a column that the database guards', async () => {
  const reached = new Set<string>()
  for (const column of await columns()) {
    const isMoving = moving.includes(column.name)
    for (const update of await updatesOf(column)) {
      const attempt = undone(async db => void (await update.execute(db)))
      if (isMoving) await attempt
      else await expect(attempt, `${column.table}.${column.name}`).rejects.toThrow(/signed/)
      // Another identifier leads to another row: that says nothing about where a value stands.
      const paths = column.type === 'uuid' ? [] : await reachedBy(update)
      expect(isMoving ? paths : []).toEqual([])
      for (const path of paths) reached.add(placeOf(path))
    }
  }
  const declared = [...(await readDeclared(opened.database.kysely)).keys()]
  expect(declared.length).toBeGreaterThan(30)
  expect(declared.filter(path => !reached.has(placeOf(path)))).toEqual([])
})

test.each([
  [
    `begin; delete from document where id = :id;
      delete from photograph where good_id = (select id from cultural_good where document_id = :id);
      delete from supporting_document where good_id = (select id from cultural_good where document_id = :id);
      delete from cultural_good where document_id = :id; commit`,
    'goes by erasure alone',
  ],
  ['delete from document where id = :id', 'cultural_good'],
  ['delete from cultural_good where id = (select id from cultural_good where document_id = :id)', 'signed'],
  ['delete from photograph where good_id = (select id from cultural_good where document_id = :id)', 'signed'],
  [
    'delete from supporting_document where good_id = (select id from cultural_good where document_id = :id)',
    'signed',
  ],
  ['update document set copied_from = id where id = :id', 'signed'],
])('%s is refused', async (change, refusal) => {
  await expect(opened.database.runScript(change.replaceAll(':id', `'${id}'`))).rejects.toThrow(refusal)
})
