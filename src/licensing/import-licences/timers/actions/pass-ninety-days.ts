import { z } from 'zod'
import { isDecisionOverdue } from '../../../../law/licence-rules.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { projectCase } from '../../steps/project-case.ts'
import { stampEvent } from '../../steps/stamp-event.ts'

/**
 * Ninety days passed without a decision: recorded and stamped once for each authority that handles the application; it
 * is no decision (Default 44). Codes: not-found, not-due, transition-not-allowed, transition-not-now.
 */
export const passNinetyDays = defineAction({
  name: 'pass-ninety-days',
  citation: 'IR 17(3)(e)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('pass-ninety-days'),
  run: async (context: Asked, { id }) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const { deadlines, today } = found.value
    if (!isDecisionOverdue(deadlines, today)) return refused({ code: 'not-due', citation: 'R 4(7)' })
    const moved = await moveDocument.run(context, {
      document: found.value,
      action: 'pass-ninety-days',
      told: { type: 'ninety-days-passed' },
    })
    if (!moved.ok) return moved
    const data = { lastDay: deadlines.decision?.lastDay }
    await stampEvent.run(context, { found: found.value, event: 'pass-ninety-days', data })
    const projected = await projectCase.run(context, { id })
    context.followUp(noticeOf('ninety-days-passed', id, context.now))
    return projected.ok ? done({ id }) : projected
  },
})
