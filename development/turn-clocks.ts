import { timerJobsAtStart } from '../src/licensing/import-licences/timers/jobs.ts'
import type { LicensingWorkplace } from '../src/licensing/workplace.ts'

/** Days that have passed on the clock of the evaluation pass for applications, too: their job waits for the machine's hour. */
export async function turnClocks({ queue, database }: LicensingWorkplace): Promise<void> {
  await queue.sendInside(database.kysely, timerJobsAtStart)
}
