import { isRejectionDue } from '../../../../law/licence-rules.ts'
import { defineAction } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { returnDecision } from '../../steps/return-decision.ts'
import { cases } from '../fields.ts'
import { passDay } from '../steps/pass-day.ts'

/**
 * A day that was added to the calendar moved the last day on: the answer opens again, as long as nothing is sealed
 * (Default 42). Refused where it opens in none of the cases. Codes: not-found, not-due, transition-not-now.
 */
export const reopenAnswer = defineAction({
  name: 'reopen-answer',
  citation: 'Default 42',
  input: cases,
  allowed: mayWithLicences('reopen-answer'),
  run: (context: Asked, { ids }) =>
    passDay.run(context, {
      ids,
      action: 'reopen-answer',
      isDue: ({ deadlines, today }) => !isRejectionDue(deadlines, today),
      citation: 'Default 42',
      event: 'answer-reopened',
      complete: found => returnDecision.run(context, { found, reason: 'answer-reopened' }),
    }),
})
