import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../rules/events.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { openToShare } from '../steps/open-to-share.ts'
import { withdraw } from '../store.ts'

/** The holder takes an invitation back that nobody has accepted. Code: not-found. */
export const withdrawInvitation = defineAction({
  name: 'withdraw-invitation',
  citation: 'IR 19(4)',
  input: z.strictObject({ id: recordId, invitationId: recordId }),
  allowed: mayWithDocuments('withdraw-invitation'),
  run: async (context: Asked, { id, invitationId }) => {
    const shared = await openToShare.run(context, { id, isHeld: true })
    if (!shared.ok) return shared
    const { transaction, actor, now } = context
    const ending = { id: invitationId, documentId: id, at: now, by: actor.reference }
    if (!(await withdraw(transaction, ending))) return refused({ code: 'not-found' })
    context.record(
      eventOf(shared.value, { type: 'invitation-withdrawn', data: { invitation: invitationId } }),
    )
    return done({ id })
  },
})
