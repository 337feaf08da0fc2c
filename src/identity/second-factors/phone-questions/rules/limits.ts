import { HOUR, MINUTE } from '../../../../platform/durations.ts'

/** Figures of the lock-out model. */
export const limits = {
  challengeLasts: 10 * MINUTE,
  requestLasts: 5 * MINUTE,
  requestsPerHour: 5,
  mismatchesPerHour: 3,
  requestsRemembered: 2 * HOUR,
} as const
