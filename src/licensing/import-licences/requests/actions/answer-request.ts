import { z } from 'zod'
import { refuseAnswer } from '../../../../law/licence-rules.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { text } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { isConfirmedFreshly } from '../../../documents/signing/rules/signing.ts'
import { checkSigner } from '../../../documents/signing/steps/check-signer.ts'
import { signData } from '../../../documents/signing/steps/sign-data.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { digestOfAnswer } from '../../shown-answer.ts'
import { checkPrintable } from '../../steps/check-printable.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { projectCase } from '../../steps/project-case.ts'
import { returnDecision } from '../../steps/return-decision.ts'
import { stampEvent } from '../../steps/stamp-event.ts'
import { listPapers, updateAnswer } from '../../store/requests.ts'
import type { AnswerPaper } from '../../types.ts'
import { answerFields } from '../answer-fields.ts'
import { changesOf, refuseChanges } from '../changes-of.ts'

/**
 * The holder, or whoever may sign for it, answers a request and signs again (box I.21). Codes: not-found,
 * nothing-to-answer, answer-window-closed, response-missing, signature-missing, box-not-asked-for, no-right-to-sign,
 * changed-meanwhile, confirmation-needed, text-cannot-be-printed, transition-not-now.
 */
export const answerRequest = defineAction({
  name: 'answer-request',
  citation: 'IR 9(2)',
  input: z.strictObject({
    ...answerFields,
    isSigned: z.boolean(),
    /** The digest of the answer that the signer was shown. */
    shownDigest: text(64).optional(),
  }),
  allowed: mayWithLicences('answer-request'),
  run: async (context: Asked, { id, requestId, response, changes, isSigned, shownDigest }) => {
    const { transaction, actor, now } = context
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const { deadlines, today, requests, number } = found.value
    const facts = { request: requestId, response, isSignedAgain: isSigned }
    const request = requests.find(one => one.id === requestId)
    const changed = changesOf({ changes })
    const refusals = [
      ...refuseAnswer(deadlines, facts, today),
      ...(request === undefined ? [] : refuseChanges(changed, request, found.value)),
      ...(isConfirmedFreshly(actor, now) ? [] : [{ code: 'confirmation-needed', citation: 'Default 17' }]),
    ]
    if (refusals.length > 0 || request === undefined) return refused(...refusals)
    const signer = await checkSigner.run(context, {
      ...found.value,
      holder: { name: found.value.holderName },
    })
    if (!signer.ok) return signer
    const papers = (await listPapers(transaction, id)).filter(paper => paper.requestId === requestId)
    const answer = { response: response ?? '', changes: changed, papers: papers.map(paper => paper.id) }
    if (shownDigest !== undefined && shownDigest !== digestOfAnswer(answer))
      return refused({ code: 'changed-meanwhile' })
    const moved = await moveDocument.run(context, {
      document: { ...found.value, openRequests: deadlines.answers.length },
      action: 'answer-request',
      told: { type: 'answered', data: { request: requestId } },
    })
    if (!moved.ok) return moved
    const texts = { changes: JSON.stringify(changed), papers: papers.map(textOfPaper).join('\n') }
    const printable = await checkPrintable.run(context, { ...found.value, texts })
    if (!printable.ok) return printable
    const files = papers.map(({ goodId, type, file }) => ({ goodId, type, file }))
    const data = { number, request: requestId, asked: request.text, answer, files }
    const signed = await signData.run(context, { data, ...signer.value })
    if (!signed.ok) return signed
    await updateAnswer(transaction, { id: requestId, answer, signature: signed.value, at: now })
    await returnDecision.run(context, { found: found.value, reason: 'answered' })
    await stampEvent.run(context, { found: found.value, event: 'answer-request', data })
    const projected = await projectCase.run(context, { id })
    context.followUp(noticeOf('answer-received', id, now))
    context.followUp(noticeOf('answer-arrived', id, now))
    return projected.ok ? done({ id: requestId }) : projected
  },
})

/** What a licence prints of it. */
function textOfPaper({ number, place }: AnswerPaper): string {
  return [number, place].filter(Boolean).join(' ')
}
