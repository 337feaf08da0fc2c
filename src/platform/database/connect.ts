import { mkdirSync, rmSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, type PGlite as KyselyPGlite, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { fromPglite } from 'pg-boss'
import { z } from 'zod'
import type { Log } from '../log.ts'
import { heed, noOutage, type Outage, watchOutage } from '../outage.ts'
import { saysFull, tellFault } from '../told-fault.ts'
import { isDatabaseAway } from './database-faults.ts'
import { holdFolder } from './hold-folder.ts'
import type { PlatformTables } from './tables.ts'
import { watchPool } from './watch-pool.ts'

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
  /** Times in which the server cannot be reached. */
  readonly outage: Outage
  close(): Promise<void>
}

/** Where a database is: a server's address, a folder, or nothing for one in memory. */
export interface DatabaseLocation {
  readonly url?: string | undefined
  readonly directory?: string | undefined
  /** Is told of a server that is away, and that it is back. */
  readonly log?: Log
}

/**
 * Opens the database; rejects when a server cannot be reached, with FolderInUse where another process has the folder open,
 * and with ServerTooOld.
 */
export function connectDatabase({ url, directory, log }: DatabaseLocation): Promise<Database> {
  if (url !== undefined) return openServer(url, log)
  return directory === undefined ? openInMemory() : openFolder(directory, log)
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

async function openFolder(directory: string, log: Log | undefined): Promise<Database> {
  mkdirSync(dirname(directory), { recursive: true })
  const letGo = holdFolder(directory)
  // Nobody else is here. PostgreSQL refuses its own lock file where a process was killed before it had written into it.
  rmSync(join(directory, 'postmaster.pid'), { force: true })
  const outage = log === undefined ? noOutage : watchDisk(log, directory)
  return embedded(await createEmbedded({ dataDir: directory }), letGo, outage)
}

/** Bytes of one file of the embedded database's journal, the most that it asks for at once. */
const JOURNAL_FILE = 16_777_216

function watchDisk(log: Log, directory: string): Outage {
  const hasRoom = async () => {
    const { bavail, bsize } = await statfs(directory)
    return bavail * bsize > JOURNAL_FILE
  }
  return watchOutage({
    log,
    what: 'room on the disk of DATA_DIR',
    recognises: fault => saysFull(tellFault(fault)),
    isBack: hasRoom,
  })
}

function createEmbedded(options: PGliteOptions): Promise<PGlite> {
  const parsers = { [INT8]: Number, [DATE]: String }
  return PGlite.create({ ...options, parsers, extensions: { pg_trgm } })
}

function embedded(pglite: PGlite, letGo: () => void, outage = noOutage): Database {
  return {
    kind: 'pglite',
    isAlive: async () => pglite.ready && (await pglite.query('select 1')).rows.length === 1,
    kysely: new Kysely<PlatformTables>({ dialect: new PGliteDialect({ pglite: inTurn(pglite, outage) }) }),
    runScript: sql => runOrRollBack(sql, text => pglite.exec(text)),
    queueConnection: fromPglite(pglite),
    url: undefined,
    outage,
    close: () => {
      outage.close()
      return pglite.close().finally(letGo)
    },
  }
}

/**
 * The embedded database answers at once, on the thread of everybody: without a turn of the event loop before it, what
 * one request asks would keep all others from being heard.
 */
function inTurn(pglite: PGlite, outage: Outage): KyselyPGlite {
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
      return heed(outage, pglite.query(text, values, options))
    },
    transaction: async run => {
      await nextTurn()
      return heed(outage, pglite.transaction(run))
    },
  }
}

/** What Debian 12 brings; the tests run on 18. */
const OLDEST_SERVER = 15

/** A server of a version that nobody has tried. */
export class ServerTooOld extends Error {
  constructor(version: number) {
    super(`the server is PostgreSQL ${version}, and ${OLDEST_SERVER} or later is needed`)
    this.name = 'ServerTooOld'
  }
}

/** Questions are small and many: to start helpers for one costs more than it saves, and takes cores from others. */
async function answerAlone(client: pg.ClientBase): Promise<void> {
  await client.query('set max_parallel_workers_per_gather = 0')
}

async function openServer(url: string, log: Log | undefined): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    connectionTimeoutMillis: CONNECTING,
    onConnect: answerAlone,
    types: { getTypeParser: (oid, format) => parserFor(oid) ?? pg.types.getTypeParser(oid, format) },
  })
  const isAlive = async () => (await pool.query('select 1')).rowCount === 1
  const outage = log === undefined ? noOutage : watchDatabase(log, isAlive)
  const kysely = new Kysely<PlatformTables>({
    dialect: new PostgresDialect({ pool: watchPool(pool, outage) }),
  })
  try {
    await refuseOldServer(pool)
  } catch (fault) {
    await pool.end()
    throw fault
  }
  return {
    kind: 'postgres',
    isAlive,
    kysely,
    runScript: async script => {
      const client = await pool.connect()
      await runOrRollBack(script, text => client.query(text)).finally(() => client.release())
    },
    queueConnection: undefined,
    url,
    outage,
    close: () => {
      outage.close()
      return kysely.destroy()
    },
  }
}

function watchDatabase(log: Log, isBack: () => Promise<boolean>): Outage {
  return watchOutage({ log, what: 'the database', recognises: isDatabaseAway, isBack })
}

async function refuseOldServer(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(`select current_setting('server_version_num')::integer as version`)
  const [{ version }] = z.tuple([z.object({ version: z.number() })]).parse(rows)
  if (version < OLDEST_SERVER * 10_000) throw new ServerTooOld(Math.floor(version / 10_000))
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
