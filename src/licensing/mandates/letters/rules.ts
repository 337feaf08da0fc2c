import { stateOf } from '../rules.ts'
import type { Mandate, MandateNews, ShownMandate } from '../types.ts'

/** What a side can be told of a mandate. */
export const mandateNews = [
  'given',
  'revoked',
  'laid-down',
  'ending',
] as const satisfies readonly MandateNews[]

const NEWS_DAYS = 14
const DAY = 86_400_000

/** Until when the end of a mandate is soon. */
export function newsBound(now: Date): Date {
  return new Date(now.getTime() + NEWS_DAYS * DAY)
}

/** Whether an open mandate ends within fourteen days; one that was given for less is not told of again. */
export function isEnding(
  mandate: Pick<Mandate, 'startsAt' | 'endsAt' | 'endedAt' | 'givenAt'>,
  now: Date,
): boolean {
  const { givenAt, endsAt } = mandate
  const isOpen = ['coming', 'valid'].includes(stateOf(mandate, now))
  return isOpen && endsAt <= newsBound(now) && endsAt > newsBound(givenAt)
}

/** What is new about a mandate for its reader: for fourteen days what the other side did, and that it ends soon. */
export function newsOf(mandate: ShownMandate, now: Date): MandateNews | undefined {
  const { side, endedSide, endedAt, givenAt } = mandate
  if (endedAt !== undefined) {
    if (endedSide === side || newsBound(endedAt) <= now) return undefined
    return endedSide === 'holder' ? 'revoked' : 'laid-down'
  }
  if (isEnding(mandate, now)) return 'ending'
  const isNew = side === 'representative' && newsBound(givenAt) > now && stateOf(mandate, now) !== 'passed'
  return isNew ? 'given' : undefined
}
