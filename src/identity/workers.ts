import type { Schedule, Worker } from '../platform/jobs/queue.ts'
import { accountWorkers } from './accounts/jobs.ts'
import type { Engine } from './provider/engine.ts'
import { providerSchedules, providerWorkers } from './provider/jobs.ts'
import { recoveryWorkers } from './recovery/jobs.ts'
import { registrationWorkers } from './registration/jobs.ts'
import { phoneAppSchedules, phoneAppWorkers } from './second-factors/phone-app/jobs.ts'
import type { IdentityWorkplace } from './workplace.ts'

/** Every queue of Login and who works it. */
export function identityWorkers(
  workplace: IdentityWorkplace,
  engine?: Engine,
): Readonly<Record<string, Worker>> {
  return {
    ...registrationWorkers(workplace),
    ...recoveryWorkers(workplace),
    ...accountWorkers(workplace),
    ...phoneAppWorkers(workplace),
    ...(engine === undefined ? {} : providerWorkers(workplace, engine)),
  }
}

export const identitySchedules: readonly Schedule[] = [...phoneAppSchedules, ...providerSchedules]
