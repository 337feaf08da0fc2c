import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock } from '../src/platform/clock.ts'
import { type Configuration, configurationOrExit, databaseDirectory } from '../src/platform/configuration.ts'
import { connectDatabase, type Database, type DatabaseLocation } from '../src/platform/database/connect.ts'
import { FolderInUse } from '../src/platform/database/hold-folder.ts'
import { type StampsVerdict, verifyHistoryStamps } from '../src/platform/history/history-stamps.ts'
import {
  type HistoryHead,
  type HistoryVerdict,
  verifyHistory,
} from '../src/platform/history/verify-history.ts'
import { openLog } from '../src/platform/log.ts'
import { openAuthority } from '../src/platform/time-stamps/index.ts'

/** Exit codes: every chain intact, a wrong option (EX_USAGE), one broken (EX_DATAERR), or not to be read now (EX_TEMPFAIL). */
const intact = 0
const misused = 64
const broken = 65
const unread = 75

const applications = ['licensing', 'identity'] as const
type Application = (typeof applications)[number]

type Heads = ReadonlyMap<string, HistoryHead>

/** The ends that somebody kept: `--head licensing:214:0a1b…`; nothing where one is malformed. */
function readHeads(): Heads | undefined {
  const { values } = parseArgs({ options: { head: { type: 'string', multiple: true } } })
  const heads = (values.head ?? []).map(text => /^(licensing|identity):(\d+):([0-9a-f]{64})$/.exec(text))
  if (heads.includes(null)) return undefined
  return new Map(heads.map(head => [head?.[1] ?? '', { seq: Number(head?.[2]), hash: head?.[3] ?? '' }]))
}

/** Verifies the histories of both applications; prints one line each and ends with the worst code. */
async function verifyAll(configuration: Configuration): Promise<number> {
  const heads = readHeads()
  if (heads === undefined) {
    process.stderr.write('--head: an application, a number and a hash, as in licensing:214:0a1b…\n')
    return misused
  }
  const codes: number[] = []
  for (const application of applications)
    codes.push(await verifyOne(configuration, application, heads.get(application)))
  return Math.max(...codes)
}

async function verifyOne(
  configuration: Configuration,
  application: Application,
  expected: HistoryHead | undefined,
): Promise<number> {
  const url = configuration[application].databaseUrl
  const directory = databaseDirectory(configuration, application)
  // Opening an embedded database that is not there would make it.
  if (url === undefined && !existsSync(directory))
    return tell(application, `there is no database at ${directory}`, unread)
  const database = await open(url === undefined ? { directory } : { url })
  if (database === undefined)
    return tell(application, 'Kulturport is running on its embedded database: stop it first', unread)
  try {
    const verdict = await verifyHistory(database.kysely, expected)
    if (!verdict.intact) return tell(application, describe(verdict), broken)
    const stamps = await verifyHistoryStamps(database.kysely, await findAnchors(configuration))
    return tell(application, `${describe(verdict)}${describeStamps(stamps)}`, stamps.intact ? intact : broken)
  } finally {
    await database.close()
  }
}

async function open(location: DatabaseLocation): Promise<Database | undefined> {
  try {
    return await connectDatabase(location)
  } catch (error) {
    if (error instanceof FolderInUse) return undefined
    throw error
  }
}

function describe(verdict: HistoryVerdict): string {
  if (!verdict.intact) return `BROKEN at event ${verdict.brokenAt} (${verdict.why})`
  const erased = verdict.erased === 0 ? '' : `, ${verdict.erased} of them erased`
  return `intact, ${verdict.events} events${erased}, end ${verdict.head.seq}:${verdict.head.hash}`
}

function describeStamps(verdict: StampsVerdict): string {
  if (!verdict.intact) return `; BROKEN at event ${verdict.brokenAt} (stamp)`
  if (verdict.last === undefined) return ''
  const { seq, time, authority, isTest } = verdict.last
  const kind = isTest ? ', a test' : ''
  return `; ${verdict.stamps} stamps, the last over event ${seq} at ${time.toISOString()} by ${authority}${kind}`
}

/** Whose stamps are believed; nothing where nobody is named and no test authority was made. */
async function findAnchors(configuration: Configuration) {
  const { mode, dataDirectory, timeStampUrl: url, timeStampCaFile: caFile } = configuration
  const evaluation = mode === 'evaluation' && existsSync(join(dataDirectory, 'time-stamp-authority.pem'))
  const log = openLog({ name: 'verify-history', level: 'silent' })
  const source = { url, caFile, evaluation, dataDirectory, log, now: () => systemClock.now() }
  return (await openAuthority(source))?.anchors
}

function tell(application: Application, text: string, code: number): number {
  process.stdout.write(`${application}: ${text}\n`)
  return code
}

process.exitCode = await verifyAll(configurationOrExit('evaluation'))
