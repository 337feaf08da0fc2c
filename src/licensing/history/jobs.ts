import { stampHistory } from '../../platform/history/history-stamps.ts'
import type { Worker } from '../../platform/jobs/queue.ts'
import type { LicensingWorkplace } from '../workplace.ts'

/** The worker that has each day's end of the history stamped by somebody else, where there is a time-stamp authority. */
export function historyWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return { 'stamp-history': () => stampEnd(workplace) }
}

export const historySchedules = [{ queue: 'stamp-history', cron: '55 0 * * *' }]

async function stampEnd({ database, services, log }: LicensingWorkplace): Promise<void> {
  if (services.timeStamps === undefined) return
  const stamped = await stampHistory(database.kysely, services.timeStamps)
  // The queue tries again until the authority answers.
  if (!stamped.ok) throw new Error(`the history was not stamped: ${stamped.refusals[0]?.code}`)
  log.info({ seq: stamped.value }, 'history stamped')
}
