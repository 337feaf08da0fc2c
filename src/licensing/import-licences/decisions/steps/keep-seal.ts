import { defineStep, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import type { SignatureEvidence } from '../../../documents/types.ts'
import { actingName } from '../../acting.ts'
import { projectCase } from '../../steps/project-case.ts'
import { stampEvent } from '../../steps/stamp-event.ts'
import { updateSealed } from '../../store/decisions.ts'
import type { Decision, LicenceCase } from '../../types.ts'

/** A decision that may be sealed, and the officer's signature under it. */
export interface Checked {
  readonly found: LicenceCase
  readonly decision: Decision
  readonly digest: string
  readonly signature: SignatureEvidence
}

/** Keeps that a decision was sealed, by whom, and of what; from now on it stays as it is. */
export const keepSeal = defineStep({
  name: 'keep-seal',
  citation: 'IR 17(2)',
  run: async (context: Asked, { found, decision, digest, signature }: Checked) => {
    const { transaction, actor, now } = context
    const sealed = { id: decision.id, by: actor.reference, byName: actingName(actor), signature }
    await updateSealed(transaction, { ...sealed, digest, at: now })
    await stampEvent.run(context, { found, event: decision.action, data: { digest } })
    const projected = await projectCase.run(context, { id: found.id })
    return projected.ok ? done({ id: found.id }) : projected
  },
})
