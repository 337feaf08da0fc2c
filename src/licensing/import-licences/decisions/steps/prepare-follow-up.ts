import { transition } from '../../../../law/life-cycles.ts'
import { defineStep, done, refused } from '../../../../platform/action.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { actingName } from '../../acting.ts'
import { noticeOf } from '../../rules/notice.ts'
import { checkPrintable } from '../../steps/check-printable.ts'
import { returnDecision } from '../../steps/return-decision.ts'
import { insertDecision } from '../../store/decisions.ts'
import type { DecisionText, LicenceCase } from '../../types.ts'

interface Preparing {
  readonly found: LicenceCase
  readonly text: Omit<DecisionText, 'language'>
}

/**
 * Prepares a revocation or a reissue for the seal; one that was prepared before gives way to it. Codes:
 * text-cannot-be-printed, transition-not-allowed, transition-not-now.
 */
export const prepareFollowUp = defineStep({
  name: 'prepare-follow-up',
  citation: 'IR 17(2)',
  run: async (context: Asked, { found, text }: Preparing) => {
    const { transaction, actor, now } = context
    const step = transition('ICG-L', found, text.action)
    if (!step.ok) return refused({ code: step.code, citation: step.citation, values: step.values })
    const { reasons, appealInformation, conditions } = text
    const texts = { reasons, appealInformation, conditions }
    const printable = await checkPrintable.run(context, { operatorId: found.operatorId, texts })
    if (!printable.ok) return printable
    await returnDecision.run(context, { found, reason: 'prepared-anew' })
    const { id: documentId, authorityId, language = 'en' } = found
    const id = newId(now)
    const prepared = { preparedAt: now, preparedBy: actor.reference, preparedByName: actingName(actor) }
    const noFile = { decisionFile: undefined, fileName: undefined }
    await insertDecision(transaction, {
      ...{ id, documentId, authorityId, language, ...text },
      ...noFile,
      ...prepared,
    })
    context.record(eventOf(found, { type: 'decision-prepared', data: { decision: text.action } }))
    context.followUp(noticeOf('decision-prepared', documentId, now))
    return done({ id })
  },
})
