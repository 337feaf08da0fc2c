import { done, refused } from '../../../platform/action.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import { defineStep } from '../../define-action.ts'
import { linkState } from '../rules.ts'
import { endLinks, lockLinkRow, type NewLink } from '../store.ts'

interface MailedLink {
  readonly secret: string
  readonly purpose: NewLink['purpose']
}

/** Uses a mailed link up, and with it all others of the account; refuses with `link-expired`, `link-used`, `link-unknown`. */
export const useLink = defineStep({
  name: 'use-link',
  run: async ({ transaction, now }, { secret, purpose }: MailedLink) => {
    const found = await lockLinkRow(transaction, { digest: secretDigest(secret) })
    const link = found?.purpose === purpose ? found : undefined
    const state = linkState(link, now)
    if (link === undefined || state !== 'usable') return refused({ code: `link-${state}` })
    await endLinks(transaction, link.accountId, now)
    return done(link)
  },
})
