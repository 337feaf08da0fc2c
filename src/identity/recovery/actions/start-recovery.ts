import { z } from 'zod'
import { findByAddress } from '../../accounts/steps/find-by-address.ts'
import { addressDigest } from '../../address-digest.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction } from '../../define-action.ts'
import { requestLinkMail } from '../../registration/steps/request-link-mail.ts'
import { mayWithRecovery } from '../rules.ts'

const reset = z.strictObject({
  email: z.string(),
  continue: z.string().optional(),
  ...browserInput,
})

/** Mails the link for a new password to an address that is known. A half-made account is resumed. */
export const startRecovery = defineAction({
  name: 'start-recovery',
  input: reset,
  allowed: mayWithRecovery('start-recovery'),
  run: async (context, { email, browser, address, continue: continuePath }) => {
    const found = await findByAddress.run(context, { email })
    const known = found.ok ? found.value : undefined
    const record =
      known === undefined
        ? { type: 'unknown-address', id: addressDigest(context.services.sealedBox, email) }
        : { type: 'account', id: known.id }
    context.record({ type: 'recovery.started', record, data: { browser, address } })
    if (known === undefined) return requestLinkMail.run(context, { email })
    const queue =
      known.status === 'unconfirmed' ? ('mail-activation' as const) : ('mail-password-reset' as const)
    const mail = { queue, accountId: known.id, continuePath }
    return requestLinkMail.run(context, { email, mail })
  },
})
