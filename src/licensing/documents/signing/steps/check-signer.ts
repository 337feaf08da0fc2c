import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { findMandate } from '../../../mandates/steps/find-mandate.ts'
import { isHolder } from '../../rules/permissions.ts'
import type { Document } from '../../types.ts'

type Signed = Pick<Document, 'type' | 'operatorId' | 'holder'>

/** For whom else the actor signs; nothing where it is the holder. */
export interface Signer {
  readonly representing: string | undefined
}

/**
 * Whether the actor may sign for the holder: the holder itself, or a representative whose mandate says so. The mandate
 * cannot be ended before the transaction has. Code: no-right-to-sign.
 */
export const checkSigner = defineStep({
  name: 'check-signer',
  citation: 'Default 43',
  run: async (context: Asked, { type, operatorId, holder }: Signed) => {
    if (isHolder(context.actor, { operatorId })) return done<Signer>({ representing: undefined })
    const mandate = await findMandate.run(context, { holderId: operatorId, type })
    if (!mandate.ok) return mandate
    if (!mandate.value?.maySign) return refused({ code: 'no-right-to-sign', citation: 'Default 43' })
    return done<Signer>({ representing: holder.name ?? '' })
  },
})
