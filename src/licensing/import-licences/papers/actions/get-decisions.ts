import { z } from 'zod'
import { accessStage } from '../../../../law/access.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { getAuthority } from '../../../authorities/steps/get-authority.ts'
import { loadDocument } from '../../../documents/steps/load-document.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { findCase } from '../../store/cases.ts'
import { listAppeals, listDecisions } from '../../store/decisions.ts'
import type { Decision } from '../../types.ts'

/**
 * What was decided about an application, with grounds, reasons and appeals, for everybody who sees the decided document:
 * the authorities of all Member States and customs too. The letter to the holder is not among it. Code: not-found.
 */
export const getDecisions = defineAction({
  name: 'get-decisions',
  citation: 'R 4(10)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('get-decisions'),
  readOnly: true,
  run: async (context: Asked, { id }) => {
    const document = await loadDocument.run(context, { id })
    if (!document.ok) return document
    const { type, status, subState } = document.value
    const head = await findCase(context.transaction, id)
    if (head === undefined || accessStage(type, status, subState) !== 'decided')
      return refused({ code: 'not-found' })
    const authority = await getAuthority.run(context, head)
    if (!authority.ok) return authority
    return done({
      document: document.value,
      authority: authority.value,
      decisions: newestSealed(await listDecisions(context.transaction, id)),
      appeals: await listAppeals(context.transaction, id),
    })
  },
})

function newestSealed(all: readonly Decision[]): readonly Decision[] {
  return all
    .filter(({ sealedAt }) => sealedAt !== undefined)
    .map(withoutLetter)
    .toReversed()
}

function withoutLetter(decision: Decision): Decision {
  return { ...decision, decisionFile: undefined, fileName: undefined }
}
