import type { Refusal } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { isConfirmedFreshly } from '../../documents/signing/rules/signing.ts'
import type { Decision } from '../types.ts'

/** What the sealer was shown, what holds now, and whether the authority wants a second person. */
export interface Sealing {
  readonly decision: Pick<Decision, 'preparedBy'>
  readonly shownDigest: string
  readonly digest: string
  readonly demandsFourEyes: boolean
}

/** Whether an officer may use the seal of the authority. */
export function mayUseSeal(actor: Actor): boolean {
  return actor.kind === 'person' && actor.role?.mayUseSeal === true
}

/**
 * Why somebody may not seal a prepared decision now: another one than was shown, no fresh proof of two factors, or the
 * same person who prepared it. The rejection that the system prepared needs one person (Default 48).
 */
export function refuseSealer(actor: Actor, now: Date, sealing: Sealing): readonly Refusal[] {
  const { decision, shownDigest, digest, demandsFourEyes } = sealing
  if (shownDigest !== digest) return [{ code: 'changed-meanwhile' }]
  const isSame = demandsFourEyes && decision.preparedBy === actor.reference
  return [
    ...(isSame ? [{ code: 'same-person', citation: 'Default 45' }] : []),
    ...(isConfirmedFreshly(actor, now) ? [] : [{ code: 'confirmation-needed', citation: 'Default 17' }]),
  ]
}
