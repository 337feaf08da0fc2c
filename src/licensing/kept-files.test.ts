import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedDraft } from '../../development/seed-statements.ts'
import { perform } from '../platform/perform.ts'
import { theClock } from './actor.ts'
import { fileOwners } from './app.ts'
import { getDocument } from './documents/actions/get-document.ts'
import { addSupportingDocument } from './documents/evidence/actions/add-supporting-document.ts'
import { findUnnamedFiles } from './documents/retention/actions/find-unnamed-files.ts'
import { signDocument } from './documents/signing/actions/sign-document.ts'
import { FileReceipt } from './goods/receipts.ts'
import { personNamed, startPeople } from './importer-statements/testing/people.ts'
import { openTestWorkplace, type TestWorkplace } from './roles/testing/test-workplace.ts'

let opened: TestWorkplace

beforeAll(async () => {
  opened = await openTestWorkplace()
  const { workplace } = opened
  await workplace.queue.start({ notice: async () => undefined })
  const actor = personNamed(await startPeople(workplace), 'Anna')
  const id = await seedDraft(workplace, { operatorId: actor.role?.operatorId ?? '', actor, count: 1 })
  const bytes = Buffer.from('%PDF-1.4\n%%EOF\n')
  const file = new FileReceipt({ bytes, mediaType: 'application/pdf', name: 'a.pdf', remarks: [] })
  const input = { id, type: 'INVOICE', file }
  await perform(workplace, addSupportingDocument, { actor, input })
  const found = await perform(workplace, getDocument, { actor, input: { id } })
  const version = found.ok ? found.value.version : 0
  const signing = { id, version, hasDeclared: true }
  expect(await perform(workplace, signDocument, { actor, input: signing })).toMatchObject({ ok: true })
  await insertFilesOfCase(id)
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await opened.database.close()
})

async function insertFilesOfCase(documentId: string): Promise<void> {
  const db = opened.database.kysely
  const own = sql`gen_random_uuid(), ${documentId}, (select id from authority limit 1)`
  await sql`insert into decision (id, document_id, authority_id, action, goods, language, decision_file, file_name,
      prepared_at, prepared_by, sealed_file)
    values (${own}, 'grant-licence', '[]', 'da', repeat('a', 64), 'a.pdf', now(), 'clock', repeat('b', 64))`.execute(
    db,
  )
  await sql`insert into information_request (id, document_id, authority_id, number, text, boxes, goods, papers, sent_at,
      sent_by, sent_by_name)
    values (${own}, 1, 'x', '{}', '{}', '{}', now(), 'a', 'A')`.execute(db)
  await sql`insert into answer_paper (id, request_id, good_id, type, file, media_type, bytes, name, remarks, created_at)
    select gen_random_uuid(), id, gen_random_uuid(), 'TITLE', repeat('c', 64), 'application/pdf', 1, 'a.pdf', '{}', now()
    from information_request`.execute(db)
  await sql`insert into sealed_paper (id, document_id, decision_id, kind, file, sealed_by, at)
    values (gen_random_uuid(), ${documentId}, gen_random_uuid(), 'licence', repeat('d', 64), '{}', now())`.execute(
    db,
  )
  await sql`insert into home_information (id, document_id, authority_id, text, at, by, by_name)
    values (${own}, 'x', now(), 'a', 'A')`.execute(db)
  await sql`insert into home_information_file (id, information_id, document_id, position, file, media_type, bytes, name,
      remarks)
    select gen_random_uuid(), id, document_id, 0, repeat('e', 64), 'application/pdf', 1, 'a.pdf', '{}'
    from home_information`.execute(db)
  await sql`insert into opinion (id, document_id, authority_id, number, asked, asked_authority_id, question, shown, asked_at,
      asked_by, asked_by_name)
    select ${own}, 1, 'authority', authority.id, 'x', '{}', now(), 'a', 'A' from authority limit 1`.execute(
    db,
  )
  await sql`insert into opinion_message (id, opinion_id, document_id, side, is_opinion, text, at, by, by_name, file,
      media_type, bytes, name)
    select gen_random_uuid(), id, document_id, 'authority', false, 'x', now(), 'a', 'A', repeat('f', 64),
      'application/pdf', 1, 'a.pdf' from opinion`.execute(db)
}

interface Column {
  readonly table: string
  readonly name: string
}

async function columnsOfFiles(): Promise<readonly Column[]> {
  const found = await sql<Column>`select table_name as "table", column_name as name
    from information_schema.columns where table_schema = 'public' and column_name ~ '(^|_)file$'`.execute(
    opened.database.kysely,
  )
  return found.rows
}

async function filesIn({ table, name }: Column): Promise<readonly string[]> {
  const [from, column] = [sql.table(table), sql.ref(name)]
  const found = await sql<{
    file: string
  }>`select ${column} as file from ${from} where ${column} is not null`.execute(opened.database.kysely)
  return found.rows.map(({ file }) => file)
}

test('every column that names files belongs to an owner, who names them', async () => {
  const columns = await columnsOfFiles()
  expect(columns.length).toBeGreaterThanOrEqual(6)
  const held = fileOwners.flatMap(({ tables }) => tables)
  for (const column of columns) {
    expect(held, `${column.table}.${column.name}`).toContain(column.table)
    const digests = await filesIn(column)
    if (column.name !== 'print_file') expect(digests, `${column.table}.${column.name}`).not.toEqual([])
    const input = { digests }
    const unnamed = await perform(opened.workplace, findUnnamedFiles, { actor: theClock, input })
    expect(unnamed, `${column.table}.${column.name}`).toEqual({ ok: true, value: [] })
  }
})

test('a file without an owner is unnamed', async () => {
  const without = { ...opened.workplace.services, fileOwners: [] }
  const digests = await filesIn({ table: 'document', name: 'sealed_file' })
  const asked = { actor: theClock, input: { digests } }
  const workplace = { ...opened.workplace, services: without }
  expect(await perform(workplace, findUnnamedFiles, asked)).toEqual({ ok: true, value: digests })
})
