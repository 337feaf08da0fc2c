import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { deletePaper, listPapers } from '../../store/requests.ts'
import { holdRequest } from '../steps/hold-request.ts'

/** Takes a paper out of an answer that was not given yet. Codes: not-found, nothing-to-answer, answer-window-closed. */
export const removeAnswerPaper = defineAction({
  name: 'remove-answer-paper',
  citation: 'IR Annex I I.21',
  input: z.strictObject({ id: recordId, requestId: recordId, paperId: recordId }),
  allowed: mayWithLicences('remove-answer-paper'),
  run: async (context: Asked, { id, requestId, paperId }) => {
    const held = await holdRequest.run(context, { id, requestId })
    if (!held.ok) return held
    const papers = await listPapers(context.transaction, id)
    const isOwn = papers.some(paper => paper.id === paperId && paper.requestId === requestId)
    if (!isOwn) return refused({ code: 'not-found' })
    await deletePaper(context.transaction, paperId)
    return done({ paperId })
  },
})
