import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../rules/events.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { openToShare } from '../steps/open-to-share.ts'
import { endAccess } from '../store.ts'

/** The holder takes back that somebody may read a document. Codes: not-found. */
export const revokeAccess = defineAction({
  name: 'revoke-access',
  citation: 'IR 19(4)',
  input: z.strictObject({ id: recordId, accessId: recordId }),
  allowed: mayWithDocuments('revoke-access'),
  run: async (context: Asked, { id, accessId }) => {
    const shared = await openToShare.run(context, { id, isHeld: true })
    if (!shared.ok) return shared
    const { transaction, actor, now } = context
    const ending = { id: accessId, documentId: id, at: now, by: actor.reference }
    if (!(await endAccess(transaction, ending))) return refused({ code: 'not-found' })
    context.record(eventOf(shared.value, { type: 'access-revoked', data: { access: accessId } }))
    return done({ id })
  },
})
