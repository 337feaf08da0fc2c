import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { type ShownCase, showCase } from '../../rules/show-case.ts'
import { loadApplication } from '../../steps/load-application.ts'
import { loadCase } from '../../steps/load-case.ts'
import { reachCase } from '../../steps/reach-case.ts'
import { findCase } from '../../store/cases.ts'
import { listDecisions } from '../../store/decisions.ts'
import { listInformation } from '../../store/home-state.ts'

/**
 * A paper of an application, of an answer or of a home State's information, by its identifier, or the official decision
 * that was uploaded, by that of the decision: for those who see it in the case. What is being prepared is for the authority alone, what is being written for
 * the holder. Code: not-found.
 */
export const getCaseFile = defineAction({
  name: 'get-case-file',
  citation: 'IR 19',
  input: z.strictObject({ id: recordId, fileId: recordId }),
  allowed: mayWithLicences('get-case-file'),
  readOnly: true,
  run: async (context: Asked, { id, fileId }) => {
    const { transaction, services } = context
    const head = await findCase(transaction, id)
    const reached = await reachCase.run(context, { head })
    if (head === undefined || !reached.ok) return refused({ code: 'not-found' })
    const found = await loadCase.run(context, head)
    if (!found.ok) return found
    const application = await loadApplication.run(context, found.value)
    if (!application.ok) return application
    const shown = showCase(reached.value, {
      ...{ ...application.value, found: found.value, decisions: await listDecisions(transaction, id) },
      ...{ preparedDigest: undefined, appeals: [], links: [], inspections: [] },
      ...{ information: await listInformation(transaction, id), notes: [], lookedAt: undefined },
    })
    const file = fileOf(shown, fileId)
    if (file === undefined) return refused({ code: 'not-found' })
    const { digest, ...about } = file
    return done({ ...about, bytes: await services.files.get(digest) })
  },
})

function fileOf({ document, papers, information, decisions }: ShownCase, id: string) {
  const ofGoods = document.goods.flatMap(good => good.supportingDocuments)
  const all = [...ofGoods, ...papers, ...information.flatMap(({ files }) => files)]
  const paper = all.find(each => each.id === id)
  if (paper !== undefined) return { digest: paper.file, name: paper.name, mediaType: paper.mediaType }
  const { decisionFile, fileName = '' } = decisions.find(each => each.id === id) ?? {}
  return decisionFile === undefined
    ? undefined
    : { digest: decisionFile, name: fileName, mediaType: 'application/pdf' }
}
