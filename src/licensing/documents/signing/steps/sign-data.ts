import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import type { SignatureEvidence } from '../../types.ts'
import { isConfirmedFreshly } from '../rules/signing.ts'
import { evidenceOf } from '../signature-evidence.ts'

interface SignedData {
  readonly data: object
  /** The holder for whom a representative signs. */
  readonly representing?: string | undefined
}

/** The evidence that a person who has just proved two factors signs data. Code: confirmation-needed. */
export const signData = defineStep({
  name: 'sign-data',
  citation: 'IR 17(1)',
  run: async ({ actor, now, services }: Asked, { data, representing }: SignedData) => {
    if (actor.kind !== 'person' || !isConfirmedFreshly(actor, now))
      return refused({ code: 'confirmation-needed', citation: 'Default 17' })
    return done<SignatureEvidence>(
      evidenceOf(data, { person: actor, representing, seal: services.seal, now }),
    )
  },
})
