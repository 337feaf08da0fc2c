import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { type Configuration, configurationOrExit, databaseDirectory } from '../src/platform/configuration.ts'
import { connectDatabase } from '../src/platform/database/connect.ts'
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
  const obstacle = await findObstacle(configuration, application)
  if (obstacle !== undefined) return tell(application, obstacle, unread)
  const url = configuration[application].databaseUrl
  const directory = databaseDirectory(configuration, application)
  const database = await connectDatabase(url === undefined ? { directory } : { url })
  try {
    const verdict = await verifyHistory(database.kysely)
    return tell(application, describe(verdict), verdict.intact ? intact : broken)
  } finally {
    await database.close()
  }
}

/** An embedded database takes one process at a time, and opening one that is not there would make it. */
async function findObstacle(
  configuration: Configuration,
  application: Application,
): Promise<string | undefined> {
  const { databaseUrl, port } = configuration[application]
  if (databaseUrl !== undefined) return undefined
  const directory = databaseDirectory(configuration, application)
  if (!existsSync(directory)) return `there is no database at ${directory}`
  const isRunning = await answers(configuration.host, port)
  return isRunning ? 'Kulturport is running on its embedded database: stop it first' : undefined
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ host, port })
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

function describe(verdict: HistoryVerdict): string {
  return verdict.intact
    ? `intact, ${verdict.events} events`
    : `BROKEN at event ${verdict.brokenAt} (${verdict.why})`
}

function tell(application: Application, text: string, code: number): number {
  process.stdout.write(`${application}: ${text}\n`)
  return code
}

process.exitCode = await verifyAll(configurationOrExit())
