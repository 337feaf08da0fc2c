import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { projectCase } from '../../steps/project-case.ts'
import { returnDecision } from '../../steps/return-decision.ts'

/** Puts a prepared decision back to examination, with a reason. Codes: not-found, required, transition-not-allowed, transition-not-now. */
export const returnToExamination = defineAction({
  name: 'return-to-examination',
  citation: 'Default 45',
  input: z.strictObject({
    id: recordId,
    reason: optionalLines(4000).refine(text => text !== undefined, 'required'),
  }),
  allowed: mayWithLicences('return-to-examination'),
  run: async (context: Asked, { id, reason = '' }) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const moved = await moveDocument.run(context, {
      document: found.value,
      action: 'return-to-examination',
      told: { type: 'decision-returned', reason },
    })
    if (!moved.ok) return moved
    await returnDecision.run(context, { found: found.value, reason, isTold: true })
    const projected = await projectCase.run(context, { id })
    return projected.ok ? done({ id }) : projected
  },
})
