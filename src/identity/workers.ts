import type { Schedule, Worker } from '../platform/jobs/queue.ts'
import { accountWorkers } from './accounts/jobs.ts'
import { recoveryWorkers } from './recovery/jobs.ts'
import { registrationWorkers } from './registration/jobs.ts'
import { phoneAppSchedules, phoneAppWorkers } from './second-factors/phone-app/jobs.ts'
import type { IdentityWorkplace } from './workplace.ts'

/** Every queue of Login and who works it. */
export function identityWorkers(workplace: IdentityWorkplace): Readonly<Record<string, Worker>> {
  return {
    ...registrationWorkers(workplace),
    ...recoveryWorkers(workplace),
    ...accountWorkers(workplace),
    ...phoneAppWorkers(workplace),
  }
}

export const identitySchedules: readonly Schedule[] = phoneAppSchedules
