import { z } from 'zod'
import { refusalGrounds } from '../../../../law/refusal-grounds.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { actingName } from '../../acting.ts'
import { refuseDecision } from '../../rules/decision-refusals.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { checkPrintable } from '../../steps/check-printable.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { returnDecision } from '../../steps/return-decision.ts'
import { insertDecision } from '../../store/decisions.ts'

const grounds = refusalGrounds.map(({ code }) => code)

/**
 * An officer words the rejection of an unanswered application anew, in place of the one that the system prepared; then
 * it needs a second person as any other (Default 48). Codes: not-found, answer-not-overdue, ground-missing,
 * ground-not-available, reasons-missing, appeal-information-missing, text-cannot-be-printed.
 */
export const amendRejection = defineAction({
  name: 'amend-rejection',
  citation: 'IR 9(2)',
  input: z.strictObject({
    id: recordId,
    grounds: z.array(z.enum(grounds)).default(['9.2']),
    reasons: optionalLines(20_000),
    appealInformation: optionalLines(10_000),
  }),
  allowed: mayWithLicences('amend-rejection'),
  run: async (context: Asked, { id, grounds, ...words }) => {
    const { transaction, actor, now } = context
    const held = await holdCase.run(context, { id })
    if (!held.ok) return held
    const { subState, authorityId, language = 'en', goods: all } = held.value
    if (subState !== 'ANSWER_OVERDUE') return refused({ code: 'answer-not-overdue', citation: 'Default 48' })
    const goods = all.map(goodId => ({ goodId, decision: 'refused', grounds }) as const)
    const refusals = refuseDecision({ goods, ...words }, held.value)
    if (refusals.length > 0) return refused(...refusals)
    const printable = await checkPrintable.run(context, { operatorId: held.value.operatorId, texts: words })
    if (!printable.ok) return printable
    await returnDecision.run(context, { found: held.value, reason: 'prepared-anew' })
    const decisionId = newId(now)
    await insertDecision(transaction, {
      ...{ id: decisionId, documentId: id, authorityId, action: 'reject-application', language, goods },
      ...{ ...words, conditions: undefined, decisionFile: undefined, fileName: undefined },
      ...{ preparedAt: now, preparedBy: actor.reference, preparedByName: actingName(actor) },
    })
    const data = { decision: 'reject-application' }
    context.record(eventOf(held.value, { type: 'decision-prepared', data }))
    return done({ id: decisionId })
  },
})
