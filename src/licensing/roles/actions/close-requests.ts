import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { roleLetter } from '../letters/rules.ts'
import { mayWithRoles } from '../rules/permissions.ts'
import { changeRole } from '../store/change-role.ts'
import { lockRequestsToClose } from '../store/requests.ts'

/**
 * Rejects whatever is still asked for with an operator that was rejected or deleted, for the same reason, and tells
 * the applicants. Asked by the clock, or by the rejection itself.
 */
export const closeRequests = defineAction({
  name: 'close-requests',
  citation: 'IR 24(2)',
  input: z.strictObject({ operatorId: recordId }),
  allowed: mayWithRoles('close-requests'),
  run: async (context: Asked, { operatorId }) => {
    for (const { id, reason } of await lockRequestsToClose(context.transaction, operatorId)) {
      await rejectRole(context, id, reason)
    }
    return done(null)
  },
})

/** Rejects one request and tells the applicant. */
export async function rejectRole(context: Asked, id: string, reason: string): Promise<void> {
  await changeRole(context.transaction, id, { status: 'rejected', reason, decidedAt: context.now })
  context.record({ type: 'rejected', record: { type: 'role', id }, reason })
  context.followUp(roleLetter(id, 'rejected'))
}
