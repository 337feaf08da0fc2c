import { z } from 'zod'
import { defineAction } from '../../define-action.ts'
import { mayWithRegistration } from '../rules.ts'
import { requestLinkMail } from '../steps/request-link-mail.ts'
import { findByEmail } from '../store.ts'

/** Sends the activation mail again to an address that was registered and never confirmed. */
export const repeatActivation = defineAction({
  name: 'repeat-activation',
  input: z.strictObject({ email: z.string() }),
  allowed: mayWithRegistration('repeat-activation'),
  run: async (context, { email }) => {
    const known = await findByEmail(context.transaction, email)
    const queue =
      known?.status === 'active' ? ('mail-already-registered' as const) : ('mail-activation' as const)
    const isOpen = known?.status === 'active' || known?.status === 'unconfirmed'
    const mail = known !== undefined && isOpen ? { queue, accountId: known.id } : undefined
    return requestLinkMail.run(context, { email, mail })
  },
})
