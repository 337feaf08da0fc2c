import { sql } from 'kysely'
import { z } from 'zod'
import type { Database, Queryable } from '../../src/platform/database/connect.ts'

/** A row that hangs by keys on some document, or on something of it. */
export interface Belonging {
  readonly table: string
  /** By which the row hangs. */
  readonly column: string
  readonly row: Readonly<Record<string, unknown>>
}

/** Everything in the database that belongs to some documents: found by its keys, so that new tables are found, too. */
export async function belongingsOf(
  { kysely }: Database,
  documents: readonly string[],
): Promise<readonly Belonging[]> {
  const keys = await foreignKeys(kysely)
  const found = await rowsIn(kysely, { table: 'document', column: 'id' }, documents)
  for (const { table, row } of found) {
    if (typeof row.id !== 'string') continue
    for (const key of keys.filter(({ parent }) => parent === table)) {
      const rows = await rowsIn(kysely, key, [row.id])
      found.push(...rows.filter(one => !found.some(known => isSame(known, one))))
    }
  }
  return [...found, ...(await rowsIn(kysely, { table: 'event', column: 'record_id' }, documents))]
}

const isSame = (one: Belonging, other: Belonging) =>
  one.table === other.table && JSON.stringify(one.row) === JSON.stringify(other.row)

interface Key {
  readonly table: string
  readonly column: string
}

async function foreignKeys(db: Queryable): Promise<readonly (Key & { readonly parent: string })[]> {
  const found = await sql<Key & { readonly parent: string }>`
    select conrelid::regclass::text as table, attname as column, confrelid::regclass::text as parent
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
    where contype = 'f' and connamespace = 'public'::regnamespace`.execute(db)
  return found.rows
}

const shape = z.record(z.string(), z.unknown())

async function rowsIn(db: Queryable, { table, column }: Key, ids: readonly string[]): Promise<Belonging[]> {
  const found = await sql<{ row: unknown }>`
    select to_jsonb(t) as row from ${sql.table(table)} t
    where ${sql.ref(column)}::text in (${sql.join(ids)}) order by t::text`.execute(db)
  return found.rows.map(({ row }) => ({ table, column, row: shape.parse(row) }))
}

/** What identifies something of them: identifiers, numbers and digests of files. */
export function identifiersOf(belongings: readonly Belonging[]): readonly string[] {
  const named = belongings.flatMap(({ table, row }) =>
    Object.entries(row).flatMap(([name, value]) => {
      const isOwn = name === 'id' && table !== 'event'
      const isFile = /(^|_)file$/.test(name)
      const isNumber = /^(number|object_number|check_code)$/.test(name) && table !== 'information_request'
      return typeof value === 'string' && (isOwn || isFile || isNumber) ? [value] : []
    }),
  )
  return [...new Set(named)].filter(value => value.length > 8)
}

/** Takes them out of the database, as if they had never been there. */
export async function removeBelongings(
  { kysely }: Database,
  belongings: readonly Belonging[],
): Promise<void> {
  await kysely.transaction().execute(async open => {
    await sql`set local session_replication_role = replica`.execute(open)
    for (const { table, column, row } of belongings)
      await sql`delete from ${sql.table(table)} where ${sql.ref(column)}::text = ${String(row[column])}`.execute(
        open,
      )
  })
}
