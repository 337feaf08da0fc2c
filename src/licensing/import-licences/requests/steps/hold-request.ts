import { refuseAnswer } from '../../../../law/licence-rules.ts'
import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { holdCase } from '../../steps/hold-case.ts'

interface Wanted {
  readonly id: string
  readonly requestId: string
}

/** A request that waits for its answer, with its case, held. Codes: not-found, nothing-to-answer, answer-window-closed. */
export const holdRequest = defineStep({
  name: 'hold-request',
  citation: 'IR 9(2)',
  run: async (context: Asked, { id, requestId }: Wanted) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const { deadlines, today, requests } = found.value
    const complete = { request: requestId, response: '-', isSignedAgain: true }
    const refusals = refuseAnswer(deadlines, complete, today)
    const request = requests.find(one => one.id === requestId)
    if (request === undefined || refusals.length > 0) return refused(...refusals)
    return done({ found: found.value, request })
  },
})
