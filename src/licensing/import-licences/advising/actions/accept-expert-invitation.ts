import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { secret } from '../../../../platform/fields.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { accept } from '../../store/expert-invitations.ts'
import { findInvitation } from '../steps/find-invitation.ts'

/**
 * Whoever has the link, and signed in with two factors, is the expert from then on, once; no role is needed. Codes: those of
 * find-invitation.
 */
export const acceptExpertInvitation = defineAction({
  name: 'accept-expert-invitation',
  citation: 'Default 57',
  input: z.strictObject({ secret: secret(200, 'not-found') }),
  allowed: mayWithLicences('accept-expert-invitation'),
  run: async (context: Asked, { secret: given }) => {
    const found = await findInvitation.run(context, { secret: given })
    if (!found.ok) return found
    const { id, documentId } = found.value
    const accountId = accountOf(context.actor) ?? ''
    if (!(await accept(context.transaction, { id, accountId, at: context.now })))
      return refused({ code: 'not-found' })
    const document = { type: 'ICG-L', id: documentId } as const
    context.record(eventOf(document, { type: 'opinion-accepted', data: { opinion: id } }))
    return done({ id })
  },
})
