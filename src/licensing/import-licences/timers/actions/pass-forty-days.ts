import { isRejectionDue } from '../../../../law/licence-rules.ts'
import { defineAction } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { returnDecision } from '../../steps/return-decision.ts'
import { cases } from '../fields.ts'
import { passDay } from '../steps/pass-day.ts'
import { prepareRejection } from '../steps/prepare-rejection.ts'

/**
 * Forty days passed without an answer: the answer is closed, and the system prepares the rejection that an officer seals
 * (Default 13). Refused where they passed in none of the cases. Codes: not-found, not-due, transition-not-now.
 */
export const passFortyDays = defineAction({
  name: 'pass-forty-days',
  citation: 'IR 9(2)',
  input: cases,
  allowed: mayWithLicences('pass-forty-days'),
  run: (context: Asked, { ids }) =>
    passDay.run(context, {
      ids,
      action: 'pass-forty-days',
      isDue: ({ deadlines, today }) => isRejectionDue(deadlines, today),
      citation: 'IR 9(2)',
      event: 'answer-overdue',
      complete: async found => {
        await returnDecision.run(context, { found, reason: 'answer-overdue' })
        await prepareRejection.run(context, found)
      },
    }),
})
