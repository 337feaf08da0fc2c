import { z } from 'zod'
import { email } from '../../../platform/fields.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { findByEmail } from '../store.ts'
import { requestLinkMail } from './request-link-mail.ts'

/** Sends the activation mail again to an address that was registered and never confirmed; says nothing about it. */
export const requestAnotherMail = defineAction({
  name: 'request-another-mail',
  input: z.object({ email, address: z.string() }),
  allowed: (_actor: Actor) => true,
  run: async (context, input) => {
    const known = await findByEmail(context.transaction, input.email)
    const queue =
      known?.status === 'active' ? ('mail-already-registered' as const) : ('mail-activation' as const)
    const isOpen = known?.status === 'active' || known?.status === 'unconfirmed'
    const mail = known !== undefined && isOpen ? { queue, accountId: known.id } : undefined
    return requestLinkMail.run(context, { ...input, mail })
  },
})
