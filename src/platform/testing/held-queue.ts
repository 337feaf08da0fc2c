import type { FollowUp } from '../action.ts'
import type { Queue } from '../jobs/queue.ts'

/** A queue that holds its jobs until a test looks at them, or works them itself. */
export interface HeldQueue extends Queue {
  readonly jobs: FollowUp[]
}

/** Opens an empty one; jobs are held also when their transaction is rolled back. */
export function createHeldQueue(): HeldQueue {
  const jobs: FollowUp[] = []
  return {
    jobs,
    start: async () => undefined,
    sendInside: async (_transaction, sent) => void jobs.push(...sent),
    isRunning: () => true,
    stop: async () => undefined,
  }
}
