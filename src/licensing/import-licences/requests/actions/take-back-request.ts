import { z } from 'zod'
import { refuseTakingBack } from '../../../../law/licence-rules.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { projectCase } from '../../steps/project-case.ts'
import { updateTakenBack } from '../../store/requests.ts'

/**
 * The authority takes a request back, with a reason: as if it had never been sent (Default 47). Codes: not-found,
 * nothing-to-take-back, answer-window-closed, reasons-missing, transition-not-allowed, transition-not-now.
 */
export const takeBackRequest = defineAction({
  name: 'take-back-request',
  citation: 'Default 47',
  input: z.strictObject({ id: recordId, requestId: recordId, reasons: optionalLines(4000) }),
  allowed: mayWithLicences('take-back-request'),
  run: async (context: Asked, { id, requestId, reasons }) => {
    const { transaction, actor, now } = context
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const { deadlines, today } = found.value
    const refusals = refuseTakingBack(deadlines, { request: requestId, reasons }, today)
    if (refusals.length > 0) return refused(...refusals)
    const moved = await moveDocument.run(context, {
      document: { ...found.value, openRequests: deadlines.answers.length },
      action: 'take-back-request',
      told: { type: 'request-taken-back', reason: reasons, data: { request: requestId } },
    })
    if (!moved.ok) return moved
    const taken = { id: requestId, reason: reasons ?? '', by: actor.reference, at: now }
    await updateTakenBack(transaction, taken)
    const projected = await projectCase.run(context, { id })
    context.followUp(noticeOf('request-taken-back', id, now))
    return projected.ok ? done({ id: requestId }) : projected
  },
})
