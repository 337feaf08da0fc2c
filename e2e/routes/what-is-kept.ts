import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/connect.ts'
import type { FileStore } from '../../src/platform/files/index.ts'

/** Every table of an application but those given, line by line with the number of its rows. */
export async function countRows({ kysely }: Database, but: readonly string[]): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(kysely)
  const counts = rows
    .filter(({ name }) => !but.includes(name))
    .map(({ name }) => sql`select ${name} || ' ' || count(*) as line from ${sql.table(name)}`)
  const counted = await sql<{ line: string }>`${sql.join(counts, sql` union all `)}`.execute(kysely)
  return counted.rows.map(({ line }) => line).join('\n')
}

/** The number of kept files, as a line. */
export async function countFiles(files: FileStore): Promise<string> {
  let count = 0
  for await (const _file of files.list()) count += 1
  return `files ${count}`
}

/** The lines that were not there before. */
export function newLines(before: string, after: string): string {
  const known = before.split('\n')
  return after
    .split('\n')
    .filter(line => !known.includes(line))
    .join(', ')
    .slice(0, 300)
}
