import type { LicenceRefusal } from './licence-rules.ts'

/** Who prepared a decision and who seals it, by any identity that two people never share. */
export interface Sealing {
  /** Absent where nobody did: the rejection that the system prepares after 40 days without an answer. */
  readonly preparedBy: string | undefined
  readonly sealer: string
  /** Whether the authority wants two people for every decision. */
  readonly isFourEyes: boolean
  /** Whether the clock prepared it, so that one person suffices. Source: Default 48. */
  readonly isPreparedByClock?: boolean | undefined
}

/** Why somebody may not seal: with four eyes a decision is prepared by one person and sealed by another. Source: Default 45, 48. */
export function refuseSealer(sealing: Sealing): LicenceRefusal | undefined {
  const { preparedBy, sealer, isFourEyes, isPreparedByClock = false } = sealing
  if (!isFourEyes || isPreparedByClock) return undefined
  if (preparedBy === undefined) return { code: 'not-prepared', citation: 'Default 45' }
  return preparedBy === sealer ? { code: 'second-person-needed', citation: 'Default 45' } : undefined
}
