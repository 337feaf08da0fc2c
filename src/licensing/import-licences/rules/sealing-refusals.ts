import { isOtherSealerNeeded } from '../../../law/four-eyes.ts'
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

/** Whether somebody prepared a decision that another person has to seal. Source: Default 45. */
export function isSamePerson(
  actor: Actor,
  { decision, demandsFourEyes }: Pick<Sealing, 'decision' | 'demandsFourEyes'>,
): boolean {
  const { preparedBy } = decision
  return isOtherSealerNeeded({ preparedBy, sealer: actor.reference, isFourEyes: demandsFourEyes })
}

/**
 * Why somebody may not seal a prepared decision now: another one than was shown, no fresh proof of two factors, or the
 * same person who prepared it. The rejection that the system prepared needs one person (Default 48).
 */
export function refuseSealer(actor: Actor, now: Date, sealing: Sealing): readonly Refusal[] {
  const { decision, shownDigest, digest, demandsFourEyes } = sealing
  if (shownDigest !== digest) return [{ code: 'changed-meanwhile' }]
  const isSame = isSamePerson(actor, { decision, demandsFourEyes })
  return [
    ...(isSame ? [{ code: 'same-person', citation: 'Default 45' }] : []),
    ...(isConfirmedFreshly(actor, now) ? [] : [{ code: 'confirmation-needed', citation: 'Default 17' }]),
  ]
}
