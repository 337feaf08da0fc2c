import type { ActivityStatus, ActivityStep } from '../types.ts'

/** What becomes of an activity; a step that is not listed is refused. */
export const activityTransitions: Readonly<
  Record<ActivityStatus, Readonly<Partial<Record<ActivityStep, ActivityStatus>>>>
> = {
  new: { approve: 'valid', reject: 'rejected', delete: 'deleted' },
  valid: { suspend: 'suspended', lapse: 'lapsed', delete: 'deleted' },
  suspended: { restore: 'valid', delete: 'deleted' },
  rejected: {},
  lapsed: { restore: 'valid', delete: 'deleted' },
  deleted: {},
}

/** As long as nobody acts for an operator, its applicant sees it; later, whoever acts for it. */
export const statusesOpenToApplicant: readonly ActivityStatus[] = ['new', 'rejected']

/** In which statuses an operator is found in search, to be joined. */
export const statusesOpenToJoin: readonly ActivityStatus[] = ['new', 'valid']

/** In which statuses a number belongs to its operator alone. */
export const statusesWithNumber: readonly ActivityStatus[] = ['new', 'valid', 'suspended', 'lapsed']

/** The status after a step, or nothing when the step is not open. */
export function statusAfter(status: ActivityStatus, step: ActivityStep): ActivityStatus | undefined {
  return activityTransitions[status][step]
}

/** The status on a day: a valid activity lapses when its last day has passed. */
export function statusOn(
  activity: { readonly status: ActivityStatus; readonly validTo?: string | undefined },
  today: string,
): ActivityStatus {
  const hasPassed = activity.validTo !== undefined && activity.validTo < today
  return activity.status === 'valid' && hasPassed ? 'lapsed' : activity.status
}

/** Whether somebody may act for an operator on a day. */
export function isOpenOn(
  activity: {
    readonly status: ActivityStatus
    readonly validFrom?: string | undefined
    readonly validTo?: string | undefined
  },
  today: string,
): boolean {
  const hasBegun = activity.validFrom === undefined || activity.validFrom <= today
  return hasBegun && statusOn(activity, today) === 'valid'
}

/** The steps that are open to the authority in a status. */
export function openSteps(status: ActivityStatus): readonly ActivityStep[] {
  const steps: readonly ActivityStep[] = ['approve', 'reject', 'suspend', 'restore', 'delete']
  return steps.filter(step => statusAfter(status, step) !== undefined)
}
