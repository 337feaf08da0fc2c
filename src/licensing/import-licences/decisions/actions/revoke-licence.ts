import { z } from 'zod'
import { refuseRevocation } from '../../../../law/licence-rules.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { formed, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { loadApplication } from '../../steps/load-application.ts'
import { checkSeal } from '../steps/check-seal.ts'
import { keepSeal } from '../steps/keep-seal.ts'
import { sealPapers } from '../steps/seal-papers.ts'

/**
 * The prepared revocation of a licence is sealed: it works for the future, and all authorities and customs are alerted.
 * Codes: not-found, seal-right-needed, changed-meanwhile, same-person, confirmation-needed, transition-not-allowed.
 */
export const revokeLicence = defineAction({
  name: 'revoke-licence',
  citation: 'IR 6(5)',
  input: z.strictObject({ id: recordId, decisionId: recordId, digest: formed(/^[0-9a-f]{64}$/, 'digest') }),
  allowed: mayWithLicences('revoke-licence'),
  run: async (context: Asked, input) => {
    const checked = await checkSeal.run(context, { ...input, actions: ['revoke-licence'] })
    if (!checked.ok) return checked
    const { found, decision } = checked.value
    const refusals = refuseRevocation(decision)
    if (refusals.length > 0) return refused(...refusals)
    const application = await loadApplication.run(context, found)
    if (!application.ok) return application
    const told = { type: 'revoked', data: { decision: decision.id } } as const
    const moved = await moveDocument.run(context, { document: found, action: 'revoke-licence', told })
    if (!moved.ok) return moved
    const kept = await keepSeal.run(context, checked.value)
    if (!kept.ok) return kept
    const document = { ...application.value.document, ...moved.value, statusAt: context.now }
    const papers = [{ kind: 'decision', document }] as const
    const sealed = await sealPapers.run(context, { checked: checked.value, papers })
    if (!sealed.ok) return sealed
    context.followUp(noticeOf('licence-revoked', found.id, context.now))
    context.followUp(noticeOf('licence-alert', found.id, context.now))
    return done({ id: found.id })
  },
})
