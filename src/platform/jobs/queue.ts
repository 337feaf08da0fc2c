import { fromKysely, PgBoss } from 'pg-boss'
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
  expireInSeconds: 120,
}

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
      for (const job of jobs) {
        // On the embedded database, looking up an unknown queue would wait for this very transaction for ever.
        if (!worked.includes(job.queue)) throw new Error(`nobody works the queue ${job.queue}`)
        await boss.send(job.queue, job.data, {
          db,
          ...(job.startAfter === undefined ? {} : { startAfter: job.startAfter }),
        })
      }
    },
    isRunning: () => running,
    stop: async () => {
      running = false
      await boss.stop({ graceful: true, timeout: 5000 })
    },
  }
}

async function startWorker(boss: PgBoss, name: string, worker: Worker): Promise<void> {
  await boss.createQueue(name, QUEUE_OPTIONS)
  await boss.updateQueue(name, QUEUE_OPTIONS)
  await boss.work(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async jobs => {
    for (const job of jobs) await worker(job.data)
  })
}

interface Working {
  readonly worker: Worker
  readonly outage: Outage
  readonly log: Log
}

/** The queue's table keeps what is thrown, and errors carry what it must not keep: only the log says what happened. */
async function workOnce(data: unknown, { worker, outage, log }: Working): Promise<void> {
  try {
    await worker(data)
  } catch (error) {
    const isFinal = error instanceof Error && 'permanent' in error && error.permanent === true
    if (!outage.caused(error)) log.warn({ err: error }, isFinal ? 'job given up' : 'job failed')
    if (!isFinal) throw new Error('the log says why')
  }
}
