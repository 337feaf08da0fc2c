import type { Schedule, Worker } from '../../platform/jobs/queue.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import type { Engine } from './engine.ts'
import { propagateSignOut } from './propagate-sign-out.ts'

/** Telling applications of a sign-out, and taking up new signing keys every night. */
export function providerWorkers(workplace: IdentityWorkplace, engine: Engine): Record<string, Worker> {
  return {
    'propagate-sign-out': propagateSignOut(workplace, engine),
    'renew-signing-keys': () => engine.renew(),
  }
}

export const providerSchedules: readonly Schedule[] = [{ queue: 'renew-signing-keys', cron: '10 3 * * *' }]
