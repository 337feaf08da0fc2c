import type { Worker } from '../platform/jobs/queue.ts'
import type { LicensingWorkplace } from './workplace.ts'

/** Every queue of Kulturport and who works it. */
export function licensingWorkers(_workplace: LicensingWorkplace): Readonly<Record<string, Worker>> {
  return {}
}
