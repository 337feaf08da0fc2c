import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { root } from '../root.ts'
import { StartFault } from '../starting/start-fault.ts'
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
 * its own. Throws a StartFault when a file that already ran has been edited or is not there.
 */
export async function migrate(database: Database, folders: readonly string[]): Promise<void> {
  if (!(await isBegun(database)))
    await runLocked(
      database,
      'create table if not exists migration (name text primary key, digest text not null, at timestamptz not null default now())',
    )
  const ran = await findRan(database)
  const migrations = [platformMigrations, ...folders].flatMap(readFolder)
  refuseNewer(ran, migrations)
  for (const migration of migrations) await runOnce(database, migration, ran.get(migration.name))
}

/** What a later version made of the database, this one would not keep in order. */
function refuseNewer(ran: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const known = migrations.map(migration => migration.name)
  const [unknown] = [...ran.keys()].filter(name => !known.includes(name)).sort()
  if (unknown !== undefined)
    throw new StartFault(
      `the database is newer than this program, which has no migration ${unknown}: install the version that was here last, or restore the backup made before it (or is it the database of another application?)`,
    )
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
    return { name, text, digest: digestMigration(text) }
  })
}

/** SHA-256 of a migration's text, in lower-case hexadecimal: what a database keeps of the ones that ran. */
export function digestMigration(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function runOnce(
  database: Database,
  migration: Migration,
  ranDigest: string | undefined,
): Promise<void> {
  if (ranDigest === migration.digest) return
  if (ranDigest !== undefined)
    throw new StartFault(
      `the database was made by another version of this program: migration ${migration.name} was edited after it ran here. Install the version that was here last, or begin with an empty database`,
    )
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
