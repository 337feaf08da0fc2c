import { isDecisionOverdue } from '../../../../law/licence-rules.ts'
import { defineAction } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { stampEvent } from '../../steps/stamp-event.ts'
import { cases } from '../fields.ts'
import { passDay } from '../steps/pass-day.ts'

/**
 * Ninety days passed without a decision: recorded and stamped once for each authority that handles the application; it
 * is no decision (Default 44). The token of the stamp follows by a job. Refused where they passed in none of the cases. Codes: not-found, not-due,
 * transition-not-allowed, transition-not-now.
 */
export const passNinetyDays = defineAction({
  name: 'pass-ninety-days',
  citation: 'IR 17(3)(e)',
  input: cases,
  allowed: mayWithLicences('pass-ninety-days'),
  run: async (context: Asked, { ids }) => {
    const passed = await passDay.run(context, {
      ids,
      action: 'pass-ninety-days',
      isDue: ({ deadlines, today }) => isDecisionOverdue(deadlines, today),
      citation: 'R 4(7)',
      event: 'ninety-days-passed',
      complete: found => {
        const data = { lastDay: found.deadlines.decision?.lastDay }
        return stampEvent.run(context, { found, event: 'pass-ninety-days', data, isLater: true })
      },
    })
    if (passed.ok) context.followUp({ queue: 'fill-time-stamps', data: {} })
    return passed
  },
})
