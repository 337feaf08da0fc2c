import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { email, recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../rules/events.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { invitationLasts } from '../rules.ts'
import { openToShare } from '../steps/open-to-share.ts'
import { insertInvitation } from '../store.ts'

/** The holder invites somebody by e-mail to read a document; the letter has the number and a link that works once. Code: not-found. */
export const inviteNextHolder = defineAction({
  name: 'invite-next-holder',
  citation: 'IR 19(4)',
  input: z.strictObject({ id: recordId, email }),
  allowed: mayWithDocuments('invite-next-holder'),
  run: async (context: Asked, { id, email: address }) => {
    const shared = await openToShare.run(context, { id, isHeld: true })
    if (!shared.ok) return shared
    const { transaction, actor, now } = context
    const invitation = { id: newId(now), documentId: id, email: address, at: now, by: actor.reference }
    const expiresAt = new Date(now.getTime() + invitationLasts)
    await insertInvitation(transaction, { ...invitation, expiresAt })
    context.record(eventOf(shared.value, { type: 'invited', data: { invitation: invitation.id } }))
    context.followUp({ queue: 'access-invitation', data: { invitationId: invitation.id } })
    return done({ id: invitation.id })
  },
})
