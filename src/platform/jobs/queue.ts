import { fromKysely, type JobInsert, type JobResult, PgBoss } from 'pg-boss'
import type { FollowUp } from '../action.ts'
import type { Database, Queryable } from '../database/connect.ts'
import type { Log } from '../log.ts'
import type { Outage } from '../outage.ts'

/**
 * What works a queue: called once a job, and again with growing waits after a failure, for five days. A failure whose
 * `permanent` is true is not tried again.
 */
export type Worker = (data: unknown) => Promise<void>

/** The job queue on the application's own database (pg-boss). */
export interface Queue {
  /** Makes the queues, starts their workers and begins to work. */
  start(workers: Readonly<Record<string, Worker>>, schedules?: readonly Schedule[]): Promise<void>
  /** Adds jobs inside a transaction; they exist when it commits. Throws for a queue that nobody works. */
  sendInside(transaction: Queryable, jobs: readonly FollowUp[]): Promise<void>
  /** Whether the queue is ready to take and do work. */
  isRunning(): boolean
  /** Finishes the running jobs, at most five seconds, and stops. */
  stop(): Promise<void>
}

/** A job that comes again by a cron expression in UTC. */
export interface Schedule {
  readonly queue: string
  readonly cron: string
}

/** Waits grow to ten minutes, so that these attempts take five days: as long as mail servers keep what they cannot send. */
const ATTEMPTS = 730

const QUEUE_OPTIONS = {
  retryLimit: ATTEMPTS,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 600,
  // Of four jobs one after the other, each of which may wait for another server.
  expireInSeconds: 240,
}

// At most eight jobs a second of each queue, so that people do not wait for thousands of letters.
const WORK_OPTIONS = { pollingIntervalSeconds: 0.5, batchSize: 4, perJobResults: true } as const

/** Opens the queue; on the embedded database it shares the application's connection. */
export function openQueue(database: Database, log: Log): Queue {
  const boss = new PgBoss(
    database.queueConnection === undefined
      ? { connectionString: database.url ?? '', max: 4, createSchema: false }
      : { db: database.queueConnection, backend: 'pglite', createSchema: false },
  )
  boss.on('error', error => {
    if (!database.outage.note(error)) log.error({ err: error }, 'queue')
  })
  let running = false
  let worked: readonly string[] = []
  return {
    start: async (workers, schedules = []) => {
      worked = Object.keys(workers)
      await boss.start()
      for (const [name, worker] of Object.entries(workers)) {
        await startWorker(boss, name, data =>
          workOnce(data, { worker, outage: database.outage, log: log.child({ queue: name }) }),
        )
      }
      for (const schedule of schedules) await boss.schedule(schedule.queue, schedule.cron)
      running = true
    },
    sendInside: async (transaction, jobs) => {
      const db = fromKysely(transaction)
      for (const [queue, sent] of Map.groupBy(jobs, job => job.queue)) {
        // On the embedded database, looking up an unknown queue would wait for this very transaction for ever.
        if (!worked.includes(queue)) throw new Error(`nobody works the queue ${queue}`)
        await boss.insert(queue, sent.map(insertOf), { db })
      }
    },
    isRunning: () => running,
    stop: async () => {
      running = false
      await boss.stop({ graceful: true, timeout: 5000 })
    },
  }
}

type Work = (data: unknown) => Promise<JobResult['status']>

async function startWorker(boss: PgBoss, name: string, work: Work): Promise<void> {
  await boss.createQueue(name, QUEUE_OPTIONS)
  await boss.updateQueue(name, QUEUE_OPTIONS)
  await boss.work(name, WORK_OPTIONS, async jobs => {
    const results: JobResult[] = []
    for (const { id, data } of jobs) results.push({ id, status: await work(data) })
    return results
  })
}

function insertOf({ data, startAfter }: FollowUp): JobInsert {
  return { data, ...(startAfter === undefined ? {} : { startAfter }) }
}

interface Working {
  readonly worker: Worker
  readonly outage: Outage
  readonly log: Log
}

/** The queue's table keeps nothing of what is thrown, since errors carry what it must not keep: only the log says what happened. */
async function workOnce(data: unknown, { worker, outage, log }: Working): Promise<'completed' | 'failed'> {
  try {
    await worker(data)
    return 'completed'
  } catch (error) {
    const isFinal = error instanceof Error && 'permanent' in error && error.permanent === true
    if (!outage.caused(error)) log.warn({ err: error }, isFinal ? 'job given up' : 'job failed')
    return isFinal ? 'completed' : 'failed'
  }
}
