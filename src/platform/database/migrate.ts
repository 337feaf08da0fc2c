import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { root } from '../root.ts'
import type { Database } from './connect.ts'

/** The platform's own migrations, run before an application's. */
export const platformMigrations: string = join(root, 'src/platform/database/migrations')

interface Migration {
  readonly name: string
  readonly text: string
  readonly digest: string
}

/**
 * Brings a database up to date with the numbered SQL files of the given folders, each in a transaction of
 * its own. Throws when a file that already ran has been edited.
 */
export async function migrate(database: Database, folders: readonly string[]): Promise<void> {
  if (!(await isBegun(database)))
    await runLocked(
      database,
      'create table if not exists migration (name text primary key, digest text not null, at timestamptz not null default now())',
    )
  const ran = await findRan(database)
  for (const migration of [platformMigrations, ...folders].flatMap(readFolder)) {
    await runOnce(database, migration, ran.get(migration.name))
  }
}

/** Asked first, since a role that may make no tables may not even ask for one that exists. */
async function isBegun(database: Database): Promise<boolean> {
  const found = await sql<{ name: string | null }>`select to_regclass('migration')::text as name`.execute(
    database.kysely,
  )
  return found.rows[0]?.name != null
}

async function findRan(database: Database): Promise<Map<string, string>> {
  const found = await sql<{ name: string; digest: string }>`select name, digest from migration`.execute(
    database.kysely,
  )
  return new Map(found.rows.map(row => [row.name, row.digest]))
}

function readFolder(folder: string): Migration[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.sql'))
  return names.sort().map(name => {
    const text = readFileSync(join(folder, name), 'utf8')
    return { name, text, digest: createHash('sha256').update(text).digest('hex') }
  })
}

async function runOnce(
  database: Database,
  migration: Migration,
  ranDigest: string | undefined,
): Promise<void> {
  if (ranDigest === migration.digest) return
  if (ranDigest !== undefined) throw new Error(`migration ${migration.name} was edited after it ran`)
  try {
    await runLocked(
      database,
      `insert into migration (name, digest) values ('${migration.name}', '${migration.digest}')`,
      migration.text.trim().replace(/;$/, ''),
    )
  } catch (error) {
    // Another process that started at the same moment may have run it meanwhile.
    if ((await findRan(database)).get(migration.name) !== migration.digest) throw error
  }
}

function runLocked(database: Database, ...statements: readonly string[]): Promise<void> {
  return database.runScript(
    ['begin', 'select pg_advisory_xact_lock(880)', ...statements, 'commit'].join(';\n'),
  )
}
