import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { formed, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import type { Document } from '../../../documents/types.ts'
import { decidedEvents } from '../../rules/decided-events.ts'
import { refuseDecision } from '../../rules/decision-refusals.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { loadApplication } from '../../steps/load-application.ts'
import { checkSeal } from '../steps/check-seal.ts'
import { issueLicence } from '../steps/issue-licence.ts'
import { type Checked, keepSeal } from '../steps/keep-seal.ts'
import { sealLicence } from '../steps/seal-licence.ts'

const actions = ['grant-licence', 'reject-application', 'reject-in-part', 'find-not-required'] as const

/**
 * The decision about an application is sealed as it was shown: granted, rejected, rejected in part or found to need no
 * licence. Codes: not-found, seal-right-needed, changed-meanwhile, same-person, confirmation-needed, answer-open-again,
 * those of preparing, and of sealing.
 */
export const sealDecision = defineAction({
  name: 'seal-decision',
  citation: 'IR 17(2)',
  input: z.strictObject({ id: recordId, decisionId: recordId, digest: formed(/^[0-9a-f]{64}$/, 'digest') }),
  allowed: mayWithLicences('seal-decision'),
  run: async (context: Asked, { id, decisionId, digest }) => {
    const checked = await checkSeal.run(context, { id, decisionId, digest, actions })
    if (!checked.ok) return checked
    const { found, decision } = checked.value
    const refusals = refuseDecision(decision, found)
    if (refusals.length > 0) return refused(...refusals)
    const application = await loadApplication.run(context, found)
    if (!application.ok) return application
    const told = { type: decidedEvents[decision.action], data: { decision: decision.id } } as const
    const moved = await moveDocument.run(context, { document: found, action: decision.action, told })
    if (!moved.ok) return moved
    const kept = await keepSeal.run(context, checked.value)
    if (!kept.ok) return kept
    const licence = await makeLicence(context, checked.value, application.value.document)
    if (!licence.ok) return licence
    context.followUp(noticeOf('application-decided', id, context.now))
    const isRefused = decision.goods.some(one => one.decision === 'refused')
    if (isRefused) context.followUp(noticeOf('application-refused', id, context.now))
    return done({ id, licence: licence.value.id })
  },
})

/** Nothing where nothing was granted; in part, a licence of its own. */
async function makeLicence(context: Asked, checked: Checked, application: Document) {
  const { found, decision, signature } = checked
  if (!decision.goods.some(one => one.decision === 'granted')) return done({ id: undefined })
  const isPart = decision.action === 'reject-in-part'
  const issued = isPart
    ? await issueLicence.run(context, { found, application, goods: decision.goods, relation: 'partial' })
    : done({ licence: application })
  if (!issued.ok) return issued
  const document = issued.value.licence
  const { authority } = found
  const sealed = await sealLicence.run(context, { document, decision, authority, officer: signature })
  return sealed.ok ? done({ id: document.id }) : sealed
}
