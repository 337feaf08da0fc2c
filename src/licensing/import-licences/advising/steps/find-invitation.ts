import { defineStep, done, refused } from '../../../../platform/action.ts'
import { secretDigest } from '../../../../platform/identifiers.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { isUsable } from '../../expertise/rules/standing.ts'
import { findBySecret } from '../../store/expert-invitations.ts'

/** The open invitation of a secret, for somebody who is no party to the case. Codes: not-found, party-to-case. */
export const findInvitation = defineStep({
  name: 'find-invitation',
  citation: 'IR 8(1)(d)(viii)',
  run: async ({ transaction, actor, now }: Asked, { secret }: { readonly secret: string }) => {
    const wanted = { digest: secretDigest(secret), at: now, accountId: accountOf(actor) ?? '' }
    const found = await findBySecret(transaction, wanted)
    const standing = found && { ...found, authorityId: found.caseAuthorityId ?? '' }
    if (found === undefined || standing === undefined || !isUsable(found, standing))
      return refused({ code: 'not-found' })
    if (found.isParty) return refused({ code: 'party-to-case', citation: 'IR 8(1)(d)(viii)' })
    return done({ id: found.id, documentId: found.documentId, authorityName: found.authorityName })
  },
})
