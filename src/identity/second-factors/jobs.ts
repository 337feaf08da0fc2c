import type { Worker } from '../../platform/jobs/queue.ts'
import { perform } from '../../platform/perform.ts'
import { theClock } from '../actor.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { tidyPhoneApp } from './actions/tidy-phone-app.ts'

/** The phone app's queues. */
export function phoneAppWorkers(workplace: IdentityWorkplace): Record<string, Worker> {
  return {
    'tidy-phone-app': async () => {
      await perform(workplace, tidyPhoneApp, { actor: theClock, input: {} })
    },
  }
}

/** When the clock calls them. */
export const phoneAppSchedules = [{ queue: 'tidy-phone-app', cron: '*/15 * * * *' }]
