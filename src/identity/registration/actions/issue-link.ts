import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { newSecret, secretDigest } from '../../../platform/identifiers.ts'
import { defineAction } from '../../define-action.ts'
import { greetedName } from '../../personal-name.ts'
import { linkLifetime, linkState, mayWithRegistration } from '../rules.ts'
import { keepLinkSecret, lockLinkRow } from '../store.ts'

/** Makes the secret of a link when its mail is written; a second try replaces the first one's secret. */
export const issueLink = defineAction({
  name: 'issue-link',
  input: z.strictObject({ linkId: z.string() }),
  allowed: mayWithRegistration('issue-link'),
  run: async ({ transaction, now }, { linkId }) => {
    const link = await lockLinkRow(transaction, { id: linkId })
    if (link === undefined || linkState(link, now) !== 'usable') return done(undefined)
    const secret = newSecret()
    const expiresAt = new Date(now.getTime() + linkLifetime)
    await keepLinkSecret(transaction, { id: linkId, digest: secretDigest(secret), expiresAt })
    // Until the address is confirmed, anybody may have typed the name: no mail repeats it (attack F15).
    const greeted = link.status === 'unconfirmed' ? undefined : greetedName(link)
    return done({ secret, email: link.email, language: link.language, greeted })
  },
})
