import { z } from 'zod'
import { email } from '../../../platform/fields.ts'
import { findByAddress } from '../../accounts/actions/find-by-address.ts'
import type { Actor } from '../../actor.ts'
import { addressDigest } from '../../address-digest.ts'
import { defineAction } from '../../define-action.ts'
import { localPath } from '../../local-path.ts'
import { requestLinkMail } from '../../registration/actions/request-link-mail.ts'

const reset = z.object({
  email,
  continue: z.string().optional().transform(localPath),
  browser: z.string(),
  address: z.string(),
})

/** Asks for a new password; says nothing about whether the address is known. A half-made account is resumed. */
export const requestPasswordReset = defineAction({
  name: 'request-password-reset',
  input: reset,
  allowed: (_actor: Actor) => true,
  run: async (context, input) => {
    const found = await findByAddress.run(context, { email: input.email })
    const known = found.ok ? found.value : undefined
    const asked = { email: input.email, address: input.address }
    const record =
      known === undefined
        ? { type: 'unknown-address', id: addressDigest(context.services.sealedBox, input.email) }
        : { type: 'account', id: known.id }
    const { browser, address } = input
    context.record({ type: 'recovery.started', record, data: { browser, address } })
    if (known === undefined) return requestLinkMail.run(context, asked)
    const queue =
      known.status === 'unconfirmed' ? ('mail-activation' as const) : ('mail-password-reset' as const)
    const mail = { queue, accountId: known.id, continuePath: input.continue }
    return requestLinkMail.run(context, { ...asked, mail })
  },
})
