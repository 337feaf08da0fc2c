import { z } from 'zod'
import { decisionAction } from '../../../../law/licence-rules.ts'
import { refusalGrounds } from '../../../../law/refusal-grounds.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { FileReceipt } from '../../../goods/receipts.ts'
import { actingName } from '../../acting.ts'
import { refuseDecision } from '../../rules/decision-refusals.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { checkPrintable } from '../../steps/check-printable.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { projectCase } from '../../steps/project-case.ts'
import { insertDecision } from '../../store/decisions.ts'
import { keepDecisionFile } from '../steps/keep-decision-file.ts'

const grounds = refusalGrounds.map(({ code }) => code)

const good = z.strictObject({
  goodId: recordId,
  decision: z.enum(['granted', 'refused', 'not required'], 'required'),
  grounds: z.array(z.enum(grounds)).default([]),
})

/**
 * An officer prepares the decision for the seal: good by good, or the same for the consignment (box II.2). The applicant
 * sees nothing of it. Codes: not-found, goods-undecided, ground-missing, ground-not-available, reasons-missing,
 * appeal-information-missing, text-cannot-be-printed, transition-not-allowed, transition-not-now.
 */
export const prepareDecision = defineAction({
  name: 'prepare-decision',
  citation: 'IR 17(2)',
  input: z.strictObject({
    id: recordId,
    goods: z.array(good).max(1000),
    reasons: optionalLines(20_000),
    appealInformation: optionalLines(10_000),
    conditions: optionalLines(10_000),
    file: z.instanceof(FileReceipt).optional(),
  }),
  allowed: mayWithLicences('prepare-decision'),
  run: async (context: Asked, { id, file, ...text }) => {
    const { transaction, actor, now } = context
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const goods = text.goods.map(one => (one.decision === 'refused' ? one : { ...one, grounds: [] }))
    const action = decisionAction(goods.map(({ decision }) => decision))
    const refusals = refuseDecision({ ...text, goods }, found.value)
    if (refusals.length > 0 || action === undefined) return refused(...refusals)
    const { reasons, appealInformation, conditions } = text
    const texts = { reasons, appealInformation, conditions, file: file?.file.name }
    const printable = await checkPrintable.run(context, { operatorId: found.value.operatorId, texts })
    if (!printable.ok) return printable
    const moved = await moveDocument.run(context, {
      document: found.value,
      action: 'prepare-decision',
      told: { type: 'decision-prepared', data: { decision: action } },
    })
    if (!moved.ok) return moved
    const kept = await keepDecisionFile.run(context, { file })
    if (!kept.ok) return kept
    const prepared = { preparedAt: now, preparedBy: actor.reference, preparedByName: actingName(actor) }
    const { authorityId, language = 'en' } = found.value
    const decisionId = newId(now)
    await insertDecision(transaction, {
      ...{ id: decisionId, documentId: id, authorityId, action, language, ...text, goods },
      ...kept.value,
      ...prepared,
    })
    const projected = await projectCase.run(context, { id })
    context.followUp(noticeOf('decision-prepared', id, now))
    return projected.ok ? done({ id: decisionId }) : projected
  },
})
