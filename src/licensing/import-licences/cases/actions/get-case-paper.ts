import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { isReachable, relationTo } from '../../rules/relation.ts'
import { showCase } from '../../rules/show-case.ts'
import { loadApplication } from '../../steps/load-application.ts'
import { loadCase } from '../../steps/load-case.ts'
import { findCase } from '../../store/cases.ts'
import { listDecisions } from '../../store/decisions.ts'

const PDF = 'application/pdf'

/**
 * A paper of an application or of an answer, by its identifier, or the official decision that was uploaded, by that of the
 * decision: for those who see it in the case. Code: not-found.
 */
export const getCasePaper = defineAction({
  name: 'get-case-paper',
  citation: 'IR 19',
  input: z.strictObject({ id: recordId, fileId: recordId }),
  allowed: mayWithLicences('get-case-paper'),
  readOnly: true,
  run: async (context: Asked, { id, fileId }) => {
    const { transaction, actor, services } = context
    const head = await findCase(transaction, id)
    if (head === undefined || !isReachable(actor, head)) return refused({ code: 'not-found' })
    const found = await loadCase.run(context, head)
    if (!found.ok) return found
    const application = await loadApplication.run(context, found.value)
    if (!application.ok) return application
    const shown = showCase(relationTo(actor, head), {
      ...{ ...application.value, found: found.value, decisions: await listDecisions(transaction, id) },
      ...{ preparedDigest: undefined, appeals: [], links: [], notes: [], lookedAt: undefined },
    })
    const paper = shown.document.goods
      .flatMap(good => good.supportingDocuments)
      .find(each => each.id === fileId)
    const decision = shown.decisions.find(each => each.id === fileId)
    const digest = paper?.file ?? decision?.decisionFile
    if (digest === undefined) return refused({ code: 'not-found' })
    const named = paper ?? { name: decision?.fileName ?? '', mediaType: PDF }
    return done({
      name: named.name,
      mediaType: named.mediaType,
      bytes: await services.files.get(digest),
    })
  },
})
