import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { newSecret, secretDigest } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { findLetter, setSecret } from '../../store/expert-invitations.ts'

/** A new secret for the letter that invites an expert; the one of an earlier letter is worth nothing then. Code: not-found. */
export const issueExpertInvitation = defineAction({
  name: 'issue-expert-invitation',
  input: z.strictObject({ opinionId: recordId }),
  allowed: mayWithLicences('issue-expert-invitation'),
  run: async ({ transaction, now }: Asked, { opinionId }) => {
    const found = await findLetter(transaction, { id: opinionId, at: now })
    if (found?.email == null || found.expiresAt === null) return refused({ code: 'not-found' })
    const { email, name, language, expiresAt, caseNumber, authorityName, memberState } = found
    const secret = newSecret()
    await setSecret(transaction, opinionId, secretDigest(secret))
    const letter = { email, name: name ?? '', language: language ?? 'en', expiresAt }
    return done({ ...letter, caseNumber, authorityName, memberState, secret })
  },
})
