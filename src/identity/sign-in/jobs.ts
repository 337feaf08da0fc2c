import type { Worker } from '../../platform/jobs/queue.ts'
import { perform } from '../../platform/perform.ts'
import { theClock } from '../actor.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { endStaleSessions } from './actions/end-stale-sessions.ts'
import { tidySignIn } from './actions/tidy-sign-in.ts'
import { tidyLimits } from './limits/actions/tidy-limits.ts'

export function signInWorkers(workplace: IdentityWorkplace): Readonly<Record<string, Worker>> {
  return {
    'end-stale-sessions': async () => {
      await perform(workplace, endStaleSessions, { actor: theClock, input: {} })
    },
    'tidy-sign-in': async () => {
      await perform(workplace, tidySignIn, { actor: theClock, input: {} })
      await perform(workplace, tidyLimits, { actor: theClock, input: {} })
    },
  }
}

export const signInSchedules = [
  { queue: 'end-stale-sessions', cron: '*/5 * * * *' },
  { queue: 'tidy-sign-in', cron: '17 * * * *' },
]
