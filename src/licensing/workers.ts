import type { Worker } from '../platform/jobs/queue.ts'
import { accessWorkers } from './documents/access/jobs.ts'
import { searchJobsAtStart, searchWorkers } from './documents/lists/jobs.ts'
import { retentionJobsAtStart, retentionSchedules, retentionWorkers } from './documents/retention/jobs.ts'
import { historySchedules, historyWorkers } from './history/jobs.ts'
import { expertiseWorkers } from './import-licences/advising/jobs.ts'
import { paperSchedules, paperWorkers } from './import-licences/papers/jobs.ts'
import { timerJobsAtStart, timerSchedules, timerWorkers } from './import-licences/timers/jobs.ts'
import { mandateSchedules, mandateWorkers } from './mandates/letters/jobs.ts'
import { noticeWorkers } from './notices/jobs.ts'
import { roleWorkers } from './roles/jobs.ts'
import { sessionSchedules, sessionWorkers } from './session/jobs.ts'
import type { LicensingWorkplace } from './workplace.ts'

/** Every queue of Kulturport and who works it. */
export function licensingWorkers(workplace: LicensingWorkplace): Readonly<Record<string, Worker>> {
  return {
    ...roleWorkers(workplace),
    ...noticeWorkers(workplace),
    ...mandateWorkers(workplace),
    ...accessWorkers(workplace),
    ...retentionWorkers(workplace),
    ...searchWorkers(workplace),
    ...timerWorkers(workplace),
    ...expertiseWorkers(workplace),
    ...paperWorkers(workplace),
    ...sessionWorkers(workplace),
    ...historyWorkers(workplace),
  }
}

/** What is to be done at each start. */
export const licensingJobsAtStart = [...retentionJobsAtStart, ...searchJobsAtStart, ...timerJobsAtStart]

/** When the clock calls which of them. */
export const licensingSchedules = [
  ...retentionSchedules,
  ...sessionSchedules,
  ...historySchedules,
  ...timerSchedules,
  ...paperSchedules,
  ...mandateSchedules,
]
