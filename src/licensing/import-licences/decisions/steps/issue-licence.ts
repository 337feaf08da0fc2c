import { transition } from '../../../../law/life-cycles.ts'
import { defineStep, done, refused } from '../../../../platform/action.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { continueDocument } from '../../../documents/steps/continue-document.ts'
import { loadDocument } from '../../../documents/steps/load-document.ts'
import type { Document } from '../../../documents/types.ts'
import { insertApplication, insertReceipt } from '../../store/cases.ts'
import { insertLink } from '../../store/decisions.ts'
import type { DecidedGood, LicenceCase, LinkRelation } from '../../types.ts'

interface Issuing {
  readonly found: LicenceCase
  /** The application with all its answers. */
  readonly application: Document
  readonly goods: readonly DecidedGood[]
  readonly relation: LinkRelation
}

/** The goods granted go on in a licence of their own, valid and linked to what it comes from (box I.10). */
export const issueLicence = defineStep({
  name: 'issue-licence',
  citation: 'IR 6(2)',
  run: async (context: Asked, { found, application, goods, relation }: Issuing) => {
    const { transaction, actor, now } = context
    const granted = goods.flatMap(({ goodId, decision }) => (decision === 'granted' ? goodId : []))
    const step = transition('ICG-L', 'SUBMITTED_FOR_DECISION', 'grant-licence')
    if (!step.ok) return refused({ code: step.code, citation: step.citation })
    const { authorityId } = found
    const issued = await continueDocument.run(context, {
      source: application,
      goods: application.goods.filter(({ id }) => granted.includes(id)),
      status: step.to,
      authorityId,
    })
    if (!issued.ok) return issued
    const { id } = issued.value
    await insertApplication(transaction, { id, firstSubmittedAt: found.firstSubmittedAt, receivedAt: now })
    const receipt = { documentId: id, authorityId, kind: 'received', at: now, by: actor.reference } as const
    await insertReceipt(transaction, { id: newId(now), ...receipt })
    await insertLink(transaction, { from: found.id, to: id, relation, at: now })
    const licence = await loadDocument.run(context, { id })
    return licence.ok ? done({ licence: licence.value }) : licence
  },
})
