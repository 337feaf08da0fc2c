import { z } from 'zod'
import { boxes as lawBoxes } from '../../../../law/boxes.ts'
import { supportingDocuments } from '../../../../law/evidence.ts'
import { refuseRequest } from '../../../../law/licence-rules.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { actingName } from '../../acting.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { checkPrintable } from '../../steps/check-printable.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { projectCase } from '../../steps/project-case.ts'
import { returnDecision } from '../../steps/return-decision.ts'
import { stampEvent } from '../../steps/stamp-event.ts'
import { insertRequest } from '../../store/requests.ts'

const boxIds = lawBoxes.filter(({ filledBy }) => filledBy === 'holder').map(({ id }) => id)
const kinds = supportingDocuments.map(({ type }) => type)

/**
 * The authority asks for information, within 21 days of receipt: about boxes, goods and kinds of papers (box II.1).
 * Codes: not-found, request-window-closed, transition-not-allowed, transition-not-now, required,
 * text-cannot-be-printed.
 */
export const requestInformation = defineAction({
  name: 'request-information',
  citation: 'R 4(6)',
  input: z.strictObject({
    id: recordId,
    text: optionalLines(10_000).refine(text => text !== undefined, 'required'),
    boxes: z.array(z.enum(boxIds)).default([]),
    goods: z.array(recordId).default([]),
    papers: z.array(z.enum(kinds)).default([]),
  }),
  allowed: mayWithLicences('request-information'),
  run: async (context: Asked, { id, text = '', ...about }) => {
    const { transaction, actor, now } = context
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const { deadlines, today, goods, requests, authorityId } = found.value
    if (about.goods.some(good => !goods.includes(good))) return refused({ code: 'not-found', field: 'goods' })
    const printable = await checkPrintable.run(context, { ...found.value, texts: { text } })
    if (!printable.ok) return printable
    const requestId = newId(now)
    const moved = await moveDocument.run(context, {
      document: found.value,
      action: 'request-information',
      told: { type: 'information-requested', data: { request: requestId } },
    })
    if (!moved.ok) return moved
    const late = refuseRequest(deadlines, today)
    if (late !== undefined) return refused(late)
    await returnDecision.run(context, { found: found.value, reason: 'information-requested' })
    const sent = { sentAt: now, sentBy: actor.reference, sentByName: actingName(actor) }
    const request = { id: requestId, number: requests.length + 1, text, ...about }
    await insertRequest(transaction, { ...request, ...sent, documentId: id, authorityId })
    await stampEvent.run(context, { found: found.value, event: 'request-information', data: request })
    const projected = await projectCase.run(context, { id })
    context.followUp(noticeOf('information-requested', id, now))
    return projected.ok ? done({ id: requestId }) : projected
  },
})
