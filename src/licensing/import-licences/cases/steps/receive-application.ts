import { transition } from '../../../../law/life-cycles.ts'
import { defineStep, done, refused } from '../../../../platform/action.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { addressDocument } from '../../../documents/steps/address-document.ts'
import { noticeOf } from '../../rules/notice.ts'
import { loadCase } from '../../steps/load-case.ts'
import { notifyHomeState } from '../../steps/notify-home-state.ts'
import { projectCase } from '../../steps/project-case.ts'
import { stampEvent } from '../../steps/stamp-event.ts'
import { findCase, holdSubmitted, insertApplication, insertReceipt } from '../../store/cases.ts'

interface Given {
  readonly documentId: string
  /** Of box I.6. */
  readonly authorityId: string
}

/**
 * An application that was just signed reaches its authority: the case begins, with its clocks. To be run by the
 * submission, in the same transaction. Code: not-found where the document is no submitted application.
 */
export const receiveApplication = defineStep({
  name: 'receive-application',
  citation: 'R 4(6)',
  run: async (context: Asked, { documentId, authorityId }: Given) => {
    const { transaction, actor, now } = context
    const submitted = await holdSubmitted(transaction, documentId)
    const step = transition('ICG-L', 'DRAFT', 'submit-application')
    if (!step.ok || submitted?.status !== step.to) return refused({ code: 'not-found' })
    const { digest, signedAt, number } = submitted
    const document = { ...submitted, subState: step.subState }
    const addressed = await addressDocument.run(context, { document, authorityId })
    if (!addressed.ok) return addressed
    await insertApplication(transaction, {
      id: documentId,
      firstSubmittedAt: signedAt ?? now,
      receivedAt: now,
    })
    const receipt = { id: newId(now), documentId, authorityId, kind: 'received', at: now } as const
    await insertReceipt(transaction, { ...receipt, by: actor.reference })
    const found = { id: documentId, authorityId, number }
    await stampEvent.run(context, { found, event: 'submit-application', data: { digest } })
    const projected = await projectCase.run(context, { id: documentId })
    if (!projected.ok) return projected
    return tellOfReceipt(context, documentId)
  },
})

async function tellOfReceipt(context: Asked, id: string) {
  const head = await findCase(context.transaction, id)
  if (head === undefined) return refused({ code: 'not-found' })
  const found = await loadCase.run(context, head)
  if (!found.ok) return found
  await notifyHomeState.run(context, found.value)
  context.followUp(noticeOf('application-received', id, context.now))
  context.followUp(noticeOf('application-arrived', id, context.now))
  return done({ id })
}
