import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { linkState } from '../rules.ts'
import { endLinks, findLinkRow } from '../store.ts'

/** Uses a mailed link up, and with it all others of the account; refuses with `link-expired`, `link-used`, `link-unknown`. */
export const useLink = defineAction({
  name: 'use-link',
  input: z.object({ secret: bounded(200), purpose: z.enum(['activation', 'password-reset']) }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction, now }, { secret, purpose }) => {
    const found = await findLinkRow(transaction, { digest: secretDigest(secret) })
    const link = found?.purpose === purpose ? found : undefined
    const state = linkState(link, now)
    if (link === undefined || state !== 'usable') return refused({ code: `link-${state}` })
    await endLinks(transaction, link.accountId, now)
    return done(link)
  },
})
