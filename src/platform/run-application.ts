import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { FollowUp } from './action.ts'
import type { Clock } from './clock.ts'
import { type Configuration, configurationOrExit, databaseDirectory } from './configuration.ts'
import { connectDatabase, type Database } from './database/connect.ts'
import { migrate } from './database/migrate.ts'
import { bindEarlierHistory } from './history/earlier-history.ts'
import { type Closable, stopOnSignal } from './http/lifecycle.ts'
import { openQueue, type Queue, type Schedule, type Worker } from './jobs/queue.ts'
import { upkeepSchedules, upkeepWorkers } from './jobs/upkeep.ts'
import { type Log, openLog } from './log.ts'
import { openPost, type Post } from './mail/index.ts'
import { root } from './root.ts'
import { openDataFolder } from './starting/data-folder.ts'
import { endStart } from './starting/end-start.ts'
import { StartFault } from './starting/start-fault.ts'
import { languages } from './words/languages.ts'
import { sayIn } from './words/say.ts'

/** What every application works with; its database is up to date. */
export interface Foundation {
  readonly log: Log
  readonly clock: Clock
  readonly database: Database
  readonly queue: Queue
  readonly post: Post
}

/** A started application: listening is left to the caller. */
export interface Running<Workplace extends { readonly log: Log }> {
  readonly workplace: Workplace
  readonly server: FastifyInstance
  readonly closables: readonly Closable[]
}

/** Opens what every application works with, and brings its database up to date. */
export async function layFoundation(
  name: 'identity' | 'licensing',
  configuration: Configuration,
  clock: Clock,
): Promise<Foundation> {
  const { logLevel: level, smtpUrl, mailFrom: from } = configuration
  const log = openLog({ name, level })
  readWords()
  await openDataFolder(configuration.dataDirectory)
  const database = await connectDatabase({
    url: configuration[name].databaseUrl,
    directory: databaseDirectory(configuration, name),
    log,
  })
  await migrate(database, [join(root, `src/${name}/migrations`)])
  await bindEarlierHistory(database.kysely, clock.now())
  const post = openPost({
    smtpUrl,
    from,
    log: openLog({ name: `${name}-mail`, level }),
    now: () => clock.now(),
  })
  return { log, clock, database, queue: openQueue(database, log), post }
}

/** Every language is read at the start, so that a broken file of translations is told then and not to who reads it. */
function readWords(): void {
  try {
    for (const { code } of languages) sayIn(code)
  } catch (cause) {
    throw new StartFault(`translations: ${cause instanceof Error ? cause.message : ''}`, { cause })
  }
}

/** Everything that is done without being asked for, and when. */
export interface Work {
  readonly workers: Readonly<Record<string, Worker>>
  readonly schedules: readonly Schedule[]
  /** Jobs for this very start. */
  readonly atStart?: readonly FollowUp[]
}

/** Starts the jobs; gives what has to be closed at the end, in that order. */
export async function startWork(
  foundation: Foundation,
  server: FastifyInstance,
  { workers, schedules, atStart = [] }: Work,
): Promise<readonly Closable[]> {
  const { queue, post, database } = foundation
  await queue.start({ ...workers, ...upkeepWorkers(foundation) }, [...schedules, ...upkeepSchedules])
  await queue.sendInside(database.kysely, atStart)
  return [
    { name: 'server', close: () => server.close() },
    { name: 'queue', close: () => queue.stop() },
    { name: 'post', close: () => post.close() },
    { name: 'database', close: () => database.close() },
  ]
}

/** Runs an application as this process's environment says, in production unless it says otherwise, until a signal ends it; endStart says how a start fails. */
export async function runApplication(
  name: 'identity' | 'licensing',
  start: (configuration: Configuration) => Promise<Running<{ readonly log: Log }>>,
): Promise<void> {
  const configuration = configurationOrExit('production')
  const fail = (fault: unknown) => endStart(fault, { name, configuration })
  process.once('uncaughtException', fail)
  try {
    const { workplace, server, closables } = await start(configuration)
    stopOnSignal(workplace.log, closables)
    await server.listen({ port: configuration[name].port, host: configuration.host })
    workplace.log.info({ address: configuration[name].publicUrl, mode: configuration.mode }, 'ready')
    if (configuration.mode === 'evaluation')
      workplace.log.warn('KULTURPORT_MODE is evaluation: nothing here has legal effect')
  } catch (fault) {
    fail(fault)
  }
  process.off('uncaughtException', fail)
}
