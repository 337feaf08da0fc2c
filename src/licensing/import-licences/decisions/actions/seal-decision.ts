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
import { sealPapers } from '../steps/seal-papers.ts'

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
    const decided = { ...application.value.document, ...moved.value, statusAt: context.now }
    const licence = await makePapers(context, checked.value, decided)
    if (!licence.ok) return licence
    context.followUp(noticeOf('application-decided', id, context.now))
    const isRefused = decision.goods.some(one => one.decision === 'refused')
    if (isRefused) context.followUp(noticeOf('application-refused', id, context.now))
    return done({ id, licence: licence.value.id })
  },
})

/** Gives the licence where something was granted: the application itself, or in part a licence of its own. */
async function makePapers(context: Asked, checked: Checked, application: Document) {
  const { found, decision } = checked
  if (decision.action !== 'reject-in-part') {
    const kind = decision.action === 'grant-licence' ? 'licence' : 'decision'
    const sealed = await sealPapers.run(context, { checked, papers: [{ kind, document: application }] })
    return sealed.ok ? done({ id: kind === 'licence' ? application.id : undefined }) : sealed
  }
  const given = { found, application, goods: decision.goods, relation: 'partial' } as const
  const issued = await issueLicence.run(context, given)
  if (!issued.ok) return issued
  const { licence } = issued.value
  const own = { kind: 'licence', document: licence } as const
  const part = { kind: 'decision', document: application, licence: licence.number } as const
  const sealed = await sealPapers.run(context, { checked, papers: [own, part] })
  return sealed.ok ? done({ id: licence.id }) : sealed
}
