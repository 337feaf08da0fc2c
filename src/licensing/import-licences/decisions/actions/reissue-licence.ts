import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { formed, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { loadApplication } from '../../steps/load-application.ts'
import { checkSeal } from '../steps/check-seal.ts'
import { issueLicence } from '../steps/issue-licence.ts'
import { keepSeal } from '../steps/keep-seal.ts'
import { sealPapers } from '../steps/seal-papers.ts'

/**
 * The licence that follows from an appeal is sealed, as a new one that is linked; the old status stays (Default 52).
 * Codes: not-found, seal-right-needed, changed-meanwhile, same-person, confirmation-needed, transition-not-now.
 */
export const reissueLicence = defineAction({
  name: 'reissue-licence',
  citation: 'Default 52',
  input: z.strictObject({ id: recordId, decisionId: recordId, digest: formed(/^[0-9a-f]{64}$/, 'digest') }),
  allowed: mayWithLicences('reissue-licence'),
  run: async (context: Asked, input) => {
    const checked = await checkSeal.run(context, { ...input, actions: ['reissue-licence'] })
    if (!checked.ok) return checked
    const { found, decision } = checked.value
    const application = await loadApplication.run(context, found)
    if (!application.ok) return application
    const told = { type: 'reissued', data: { decision: decision.id } } as const
    const moved = await moveDocument.run(context, { document: found, action: 'reissue-licence', told })
    if (!moved.ok) return moved
    const kept = await keepSeal.run(context, checked.value)
    if (!kept.ok) return kept
    const given = { found, application: application.value.document, goods: decision.goods }
    const issued = await issueLicence.run(context, { ...given, relation: 'reissue' })
    if (!issued.ok) return issued
    const { licence } = issued.value
    const papers = [
      { kind: 'licence', document: licence },
      { kind: 'decision', document: application.value.document, licence: licence.number },
    ] as const
    const sealed = await sealPapers.run(context, { checked: checked.value, papers })
    if (!sealed.ok) return sealed
    context.followUp(noticeOf('application-decided', found.id, context.now))
    return done({ id: found.id, licence: licence.id })
  },
})
