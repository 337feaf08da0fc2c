import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, type PGlite as KyselyPGlite, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { fromPglite } from 'pg-boss'
import { holdFolder } from './hold-folder.ts'
import type { PlatformTables } from './tables.ts'

/** What a store reads and writes through: the database or one open transaction. */
export type Queryable = Kysely<PlatformTables>

/** An open database, embedded or on a server; the SQL is the same. */
export interface Database {
  readonly kind: 'pglite' | 'postgres'
  readonly kysely: Queryable
  /** Whether it answers. */
  isAlive(): Promise<boolean>
  /** Runs several statements without parameters on one connection. */
  runScript(sql: string): Promise<void>
  /** The connection for the job queue; absent on a server, where the queue opens its own pool. */
  readonly queueConnection: ReturnType<typeof fromPglite> | undefined
  readonly url: string | undefined
  close(): Promise<void>
}

/** Where a database is: a server's address, a folder, or nothing for one in memory. */
export interface DatabaseLocation {
  readonly url?: string | undefined
  readonly directory?: string | undefined
}

/** Opens the database; rejects when a server cannot be reached, and with FolderInUse where another process has the folder open. */
export function connectDatabase({ url, directory }: DatabaseLocation): Promise<Database> {
  if (url !== undefined) return openServer(url)
  return directory === undefined ? openInMemory() : openFolder(directory)
}

const INT8 = 20
const DATE = 1082

/** Milliseconds that a request waits for a connection before it fails. */
const CONNECTING = 10_000

/** A database that is gone when it is closed. */
export interface DatabaseInMemory extends Database {
  /** All that it holds, for `openInMemory`: uncompressed, some 40 MB. */
  copy(): Promise<Blob>
}

/** Opens an embedded database in memory: an empty one, or one with what `copy` gave. */
export async function openInMemory(contents?: Blob): Promise<DatabaseInMemory> {
  const pglite = await createEmbedded(contents === undefined ? {} : { loadDataDir: contents })
  return { ...embedded(pglite, () => undefined), copy: () => pglite.dumpDataDir('none') }
}

async function openFolder(directory: string): Promise<Database> {
  mkdirSync(dirname(directory), { recursive: true })
  const letGo = holdFolder(directory)
  // Nobody else is here. PostgreSQL refuses its own lock file where a process was killed before it had written into it.
  rmSync(join(directory, 'postmaster.pid'), { force: true })
  return embedded(await createEmbedded({ dataDir: directory }), letGo)
}

function createEmbedded(options: PGliteOptions): Promise<PGlite> {
  const parsers = { [INT8]: Number, [DATE]: String }
  return PGlite.create({ ...options, parsers, extensions: { pg_trgm } })
}

function embedded(pglite: PGlite, letGo: () => void): Database {
  return {
    kind: 'pglite',
    isAlive: async () => pglite.ready && (await pglite.query('select 1')).rows.length === 1,
    kysely: new Kysely<PlatformTables>({ dialect: new PGliteDialect({ pglite: inTurn(pglite) }) }),
    runScript: sql => runOrRollBack(sql, text => pglite.exec(text)),
    queueConnection: fromPglite(pglite),
    url: undefined,
    close: () => pglite.close().finally(letGo),
  }
}

/**
 * The embedded database answers at once, on the thread of everybody: without a turn of the event loop before it, what
 * one request asks would keep all others from being heard.
 */
function inTurn(pglite: PGlite): KyselyPGlite {
  return {
    close: () => pglite.close(),
    get closed() {
      return pglite.closed
    },
    get ready() {
      return pglite.ready
    },
    waitReady: pglite.waitReady,
    query: async (text, values, options) => {
      await nextTurn()
      return pglite.query(text, values, options)
    },
    transaction: async run => {
      await nextTurn()
      return pglite.transaction(run)
    },
  }
}

async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    connectionTimeoutMillis: CONNECTING,
    types: { getTypeParser: (oid, format) => parserFor(oid) ?? pg.types.getTypeParser(oid, format) },
  })
  pool.on('error', () => undefined)
  const kysely = new Kysely<PlatformTables>({ dialect: new PostgresDialect({ pool }) })
  await pool.query('select 1')
  return {
    kind: 'postgres',
    isAlive: async () => (await pool.query('select 1')).rowCount === 1,
    kysely,
    runScript: async sql => {
      const client = await pool.connect()
      await runOrRollBack(sql, text => client.query(text)).finally(() => client.release())
    },
    queueConnection: undefined,
    url,
    close: () => kysely.destroy(),
  }
}

async function runOrRollBack(sql: string, run: (text: string) => Promise<unknown>): Promise<void> {
  try {
    await run(sql)
  } catch (error) {
    await run('rollback')
    throw error
  }
}

function parserFor(oid: number): ((text: string) => unknown) | undefined {
  if (oid === INT8) return Number
  if (oid === DATE) return String
  return undefined
}
