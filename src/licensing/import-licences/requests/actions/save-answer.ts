import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { listPapers, updateDraft } from '../../store/requests.ts'
import { answerFields } from '../answer-fields.ts'
import { changesOf, refuseChanges } from '../changes-of.ts'
import { holdRequest } from '../steps/hold-request.ts'

/**
 * Keeps what the holder is writing as an answer, before it is signed. Codes: not-found, nothing-to-answer,
 * answer-window-closed, box-not-asked-for.
 */
export const saveAnswer = defineAction({
  name: 'save-answer',
  citation: 'IR Annex I I.21',
  input: z.strictObject(answerFields),
  allowed: mayWithLicences('save-answer'),
  run: async (context: Asked, { id, requestId, response = '', changes }) => {
    const held = await holdRequest.run(context, { id, requestId })
    if (!held.ok) return held
    const changed = changesOf({ changes })
    const refusals = refuseChanges(changed, held.value.request, held.value.found)
    if (refusals.length > 0) return refused(...refusals)
    const papers = await listPapers(context.transaction, id)
    const own = papers.filter(paper => paper.requestId === requestId).map(paper => paper.id)
    await updateDraft(context.transaction, requestId, { response, changes: changed, papers: own })
    return done({ id: requestId })
  },
})
