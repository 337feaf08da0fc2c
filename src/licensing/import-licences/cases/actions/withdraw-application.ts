import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { projectCase } from '../../steps/project-case.ts'
import { returnDecision } from '../../steps/return-decision.ts'
import { lapseRequests } from '../../store/requests.ts'

/** The holder withdraws an application, until the decision is sealed (Default 46). Codes: not-found, transition-not-allowed. */
export const withdrawApplication = defineAction({
  name: 'withdraw-application',
  citation: 'IR2145 Annex I',
  input: z.strictObject({ id: recordId, reason: optionalLines(2000) }),
  allowed: mayWithLicences('withdraw-application'),
  run: async (context: Asked, { id, reason }) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const moved = await moveDocument.run(context, {
      document: found.value,
      action: 'withdraw-application',
      told: { type: 'withdrawn', reason },
    })
    if (!moved.ok) return moved
    await returnDecision.run(context, { found: found.value, reason: 'withdrawn' })
    await lapseRequests(context.transaction, id, context.now)
    const projected = await projectCase.run(context, { id })
    context.followUp(noticeOf('application-withdrawn', id, context.now))
    return projected.ok ? done({ id }) : projected
  },
})
