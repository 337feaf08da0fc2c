import { z } from 'zod'
import { explainDeadlines as explainClocks } from '../../../../law/deadline-explanation.ts'
import { latestDecision } from '../../../../law/deadline-outlook.ts'
import { officialLanguagesOf } from '../../../../law/languages.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { clockEvents } from '../../rules/clock-events.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { waitsFor } from '../../rules/projection.ts'
import { loadCase } from '../../steps/load-case.ts'
import { reachCase } from '../../steps/reach-case.ts'
import { findCase, listReceipts } from '../../store/cases.ts'
import type { CaseClocks } from '../types.ts'

/** The clocks of a case as they stand, each with the way to its last day; none once it is decided. Code: not-found. */
export const explainCase = defineAction({
  name: 'explain-case',
  citation: 'R 4(7)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('explain-case'),
  readOnly: true,
  run: async (context: Asked, { id }) => {
    const { transaction } = context
    const head = await findCase(transaction, id)
    const reached = await reachCase.run(context, { head })
    if (head === undefined || !reached.ok) return refused({ code: 'not-found' })
    const found = await loadCase.run(context, head)
    if (!found.ok) return found
    const { seat, requests, told, today } = found.value
    const receipts = await listReceipts(transaction, id)
    const history = { events: clockEvents(receipts, requests, seat.country), seat, told }
    const isOpen = waitsFor(head) !== undefined
    return done<CaseClocks>({
      country: seat.country,
      language: officialLanguagesOf(seat.country)[0] ?? 'en',
      clocks: isOpen ? explainClocks(history, today) : [],
      latestDecision: isOpen ? latestDecision(history) : undefined,
      receipts,
    })
  },
})
