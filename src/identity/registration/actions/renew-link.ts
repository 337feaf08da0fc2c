import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import { defineAction } from '../../define-action.ts'
import { countNetworkRequest } from '../../sign-in/limits/steps/count-network-request.ts'
import { mayWithRegistration } from '../rules.ts'
import { requestLinkMail } from '../steps/request-link-mail.ts'
import { lockLinkRow } from '../store.ts'

/** Sends a new link in place of one that is too old; whoever has the old one has had the mail. */
export const renewLink = defineAction({
  name: 'renew-link',
  input: z.strictObject({ link: bounded(200), address: z.string() }),
  allowed: mayWithRegistration('renew-link'),
  run: async (context, input) => {
    const link = await lockLinkRow(context.transaction, { digest: secretDigest(input.link) })
    const isOpen = link?.status === (link?.purpose === 'activation' ? 'unconfirmed' : 'active')
    if (link === undefined || !isOpen) return done(undefined)
    const { accountId, continuePath } = link
    const queue =
      link.purpose === 'activation' ? ('mail-activation' as const) : ('mail-password-reset' as const)
    const { firstName, lastName, language } = link
    const person = { firstName, lastName, language }
    const mail = { queue, accountId, continuePath: continuePath ?? undefined, person }
    const counted = await countNetworkRequest.run(context, { address: input.address })
    if (!counted.ok || !counted.value.mayMail) return done(undefined)
    return requestLinkMail.run(context, { email: link.email, mail })
  },
})
