import { z } from 'zod'
import { isRejectionDue } from '../../../../law/licence-rules.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { projectCase } from '../../steps/project-case.ts'
import { returnDecision } from '../../steps/return-decision.ts'
import { prepareRejection } from '../steps/prepare-rejection.ts'

/**
 * Forty days passed without an answer: the answer is closed, and the system prepares the rejection that an officer seals
 * (Default 13). Codes: not-found, not-due, transition-not-now.
 */
export const passFortyDays = defineAction({
  name: 'pass-forty-days',
  citation: 'IR 9(2)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('pass-forty-days'),
  run: async (context: Asked, { id }) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    if (!isRejectionDue(found.value.deadlines, found.value.today))
      return refused({ code: 'not-due', citation: 'IR 9(2)' })
    const moved = await moveDocument.run(context, {
      document: found.value,
      action: 'pass-forty-days',
      told: { type: 'answer-overdue' },
    })
    if (!moved.ok) return moved
    await returnDecision.run(context, { found: found.value, reason: 'answer-overdue' })
    await prepareRejection.run(context, found.value)
    const projected = await projectCase.run(context, { id })
    context.followUp(noticeOf('answer-overdue', id, context.now))
    return projected.ok ? done({ id }) : projected
  },
})
