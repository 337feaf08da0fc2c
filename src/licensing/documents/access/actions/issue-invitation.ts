import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { newSecret, secretDigest } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { findLetter, setSecret } from '../store.ts'

/** A new secret for the letter of an invitation; the one of an earlier letter is worth nothing then. Code: not-found. */
export const issueInvitation = defineAction({
  name: 'issue-invitation',
  input: z.strictObject({ invitationId: recordId }),
  allowed: mayWithDocuments('issue-invitation'),
  run: async ({ transaction, now }: Asked, { invitationId }) => {
    const found = await findLetter(transaction, { id: invitationId, at: now })
    if (found === undefined) return refused({ code: 'not-found' })
    const secret = newSecret()
    await setSecret(transaction, invitationId, secretDigest(secret))
    return done({ ...found, secret })
  },
})
