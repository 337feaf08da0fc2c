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

/**
 * A day that was added to the calendar moved the last day on: the answer opens again, as long as nothing is sealed
 * (Default 42). Codes: not-found, not-due, transition-not-now.
 */
export const reopenAnswer = defineAction({
  name: 'reopen-answer',
  citation: 'Default 42',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('reopen-answer'),
  run: async (context: Asked, { id }) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    if (isRejectionDue(found.value.deadlines, found.value.today))
      return refused({ code: 'not-due', citation: 'Default 42' })
    const moved = await moveDocument.run(context, {
      document: found.value,
      action: 'reopen-answer',
      told: { type: 'answer-reopened' },
    })
    if (!moved.ok) return moved
    await returnDecision.run(context, { found: found.value, reason: 'answer-reopened' })
    const projected = await projectCase.run(context, { id })
    context.followUp(noticeOf('answer-reopened', id, context.now))
    return projected.ok ? done({ id }) : projected
  },
})
