import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { getAuthority } from '../../../authorities/steps/get-authority.ts'
import { changeAuthority } from '../../../documents/steps/change-authority.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { notifyHomeState } from '../../steps/notify-home-state.ts'
import { projectCase } from '../../steps/project-case.ts'
import { returnDecision } from '../../steps/return-decision.ts'
import { lapseRequests } from '../../store/requests.ts'
import { restartCase } from '../steps/restart-case.ts'

/**
 * An application at the wrong authority goes to the right one: open requests lapse, the clocks start anew there, number
 * and first submission stay (Default 49). Codes: not-found, same-authority, required, transition-not-allowed.
 */
export const forwardApplication = defineAction({
  name: 'forward-application',
  citation: 'IR 9(5)',
  input: z.strictObject({
    id: recordId,
    authorityId: recordId,
    reason: optionalLines(4000).refine(text => text !== undefined, 'required'),
  }),
  allowed: mayWithLicences('forward-application'),
  run: async (context: Asked, { id, authorityId, reason }) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const former = found.value.authorityId
    if (authorityId === former) return refused({ code: 'same-authority', field: 'authorityId' })
    const authority = await getAuthority.run(context, { authorityId })
    if (!authority.ok) return refused({ code: 'not-found', field: 'authorityId' })
    const moved = await moveDocument.run(context, {
      document: found.value,
      action: 'forward-application',
      authorityId,
      told: { type: 'forwarded', reason, data: { from: former, to: authorityId } },
    })
    if (!moved.ok) return moved
    await returnDecision.run(context, { found: found.value, reason: 'forwarded' })
    await lapseRequests(context.transaction, id, context.now)
    await changeAuthority.run(context, { documentId: id, former, present: authorityId })
    await restartCase.run(context, { id, authorityId })
    const projected = await projectCase.run(context, { id })
    if (!projected.ok) return projected
    await notifyHomeState.run(context, { ...found.value, authority: authority.value })
    context.followUp(noticeOf('application-forwarded', id, context.now))
    context.followUp(noticeOf('application-arrived', id, context.now))
    return done({ id })
  },
})
