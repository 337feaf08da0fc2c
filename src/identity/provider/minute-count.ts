import { MINUTE } from '../../platform/durations.ts'

/** Counts by key in the present minute, in this process alone. */
export interface MinuteCount {
  /** Counts one more; gives the new number. */
  add(key: string, now: Date): number
  numberOf(key: string, now: Date): number
  /** Seconds until counting begins anew, at least 1. */
  secondsLeft(now: Date): number
}

/** All keys begin anew together, so that what is kept never outgrows the requests of one minute. */
export function createMinuteCount(): MinuteCount {
  const numbers = new Map<string, number>()
  let begunAt = 0
  const numberOf = (key: string, now: Date) => {
    if (Math.abs(now.getTime() - begunAt) >= MINUTE) {
      numbers.clear()
      begunAt = now.getTime()
    }
    return numbers.get(key) ?? 0
  }
  return {
    numberOf,
    add: (key, now) => {
      const number = numberOf(key, now) + 1
      numbers.set(key, number)
      return number
    },
    secondsLeft: now => Math.max(1, Math.ceil((begunAt + MINUTE - now.getTime()) / 1000)),
  }
}
