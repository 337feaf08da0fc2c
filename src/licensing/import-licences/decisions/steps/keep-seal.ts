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

/**
 * Keeps that a decision was sealed, by whom, of what, and the time stamp over it; from now on it stays as it is. Codes:
 * those of the time-stamp authority, without which nothing is decided where one is configured.
 */
export const keepSeal = defineStep({
  name: 'keep-seal',
  citation: 'IR 17(2)',
  run: async (context: Asked, { found, decision, digest, signature }: Checked) => {
    const { transaction, actor, now } = context
    const sealed = { id: decision.id, by: actor.reference, byName: actingName(actor), signature }
    const event = { found, event: decision.action, data: { digest } }
    const stamped = await stampEvent.run(context, { ...event, isNeeded: true })
    if (!stamped.ok) return stamped
    await updateSealed(transaction, { ...sealed, digest, at: now, timeStamp: stamped.value.token })
    const projected = await projectCase.run(context, { id: found.id })
    return projected.ok ? done({ id: found.id }) : projected
  },
})
