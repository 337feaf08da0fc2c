import type { Worker } from '../../platform/jobs/queue.ts'
import { perform } from '../../platform/perform.ts'
import { theClock } from '../actor.ts'
import type { LicensingWorkplace } from '../workplace.ts'
import { removeOldSessions } from './actions/remove-old-sessions.ts'

/** The worker that keeps no session longer than it is of use. */
export function sessionWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    'remove-old-sessions': async () => {
      await perform(workplace, removeOldSessions, { actor: theClock, input: {} })
    },
  }
}

export const sessionSchedules = [{ queue: 'remove-old-sessions', cron: '20 * * * *' }]
