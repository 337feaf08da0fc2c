import { existsSync } from 'node:fs'
import { type Configuration, configurationOrExit, databaseDirectory } from '../src/platform/configuration.ts'
import { connectDatabase, type Database, type DatabaseLocation } from '../src/platform/database/connect.ts'
import { FolderInUse } from '../src/platform/database/hold-folder.ts'
import { type HistoryVerdict, verifyHistory } from '../src/platform/verify-history.ts'

/** Exit codes: every chain intact, one broken (EX_DATAERR), or not to be read now (EX_TEMPFAIL). */
const intact = 0
const broken = 65
const unread = 75

const applications = ['licensing', 'identity'] as const
type Application = (typeof applications)[number]

/** Verifies the histories of both applications; prints one line each and ends with the worst code. */
async function verifyAll(configuration: Configuration): Promise<number> {
  const codes: number[] = []
  for (const application of applications) codes.push(await verifyOne(configuration, application))
  return Math.max(...codes)
}

async function verifyOne(configuration: Configuration, application: Application): Promise<number> {
  const url = configuration[application].databaseUrl
  const directory = databaseDirectory(configuration, application)
  // Opening an embedded database that is not there would make it.
  if (url === undefined && !existsSync(directory))
    return tell(application, `there is no database at ${directory}`, unread)
  const database = await open(url === undefined ? { directory } : { url })
  if (database === undefined)
    return tell(application, 'Kulturport is running on its embedded database: stop it first', unread)
  try {
    const verdict = await verifyHistory(database.kysely)
    return tell(application, describe(verdict), verdict.intact ? intact : broken)
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
  return `intact, ${verdict.events} events${erased}`
}

function tell(application: Application, text: string, code: number): number {
  process.stdout.write(`${application}: ${text}\n`)
  return code
}

process.exitCode = await verifyAll(configurationOrExit('evaluation'))
