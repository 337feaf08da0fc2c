import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Actor } from '../../actor.ts'
import { addressDigest } from '../../address-digest.ts'
import { defineAction } from '../../define-action.ts'
import { countNetworkRequest } from '../../sign-in/limits/actions/count-network-request.ts'
import { linkLifetime, mayMail } from '../rules.ts'
import { addLink, addMailRequest, listMailRequests } from '../store.ts'

const HOUR = 3_600_000

const wanted = z.object({
  email: z.string(),
  /** Of the network that asks. */
  address: z.string(),
  /** Which mail; absent where no account has the address, and then none is sent. */
  mail: z
    .object({
      queue: z.enum(['mail-activation', 'mail-password-reset', 'mail-already-registered']),
      accountId: z.string(),
      continuePath: z.string().optional(),
    })
    .optional(),
})

/** Mails a link, or silently nothing above the limits; an address without an account costs a job as well. */
export const requestLinkMail = defineAction({
  name: 'request-link-mail',
  input: wanted,
  allowed: (_actor: Actor) => false,
  run: async (context, { email, address, mail }) => {
    const { transaction, now } = context
    const counted = await countNetworkRequest.run(context, { address })
    if (!counted.ok || !counted.value.mayMail) return done(undefined)
    const digest = addressDigest(context.services.sealedBox, email)
    const earlier = await listMailRequests(transaction, digest, new Date(now.getTime() - HOUR))
    if (!mayMail(earlier, now)) return done(undefined)
    await addMailRequest(transaction, digest, now)
    if (mail === undefined) {
      context.followUp({ queue: 'mail-nobody', data: {} })
      return done(undefined)
    }
    const { queue, accountId, continuePath } = mail
    if (queue === 'mail-already-registered') {
      context.followUp({ queue, data: { accountId } })
      return done(undefined)
    }
    const id = newId(now)
    const purpose = queue === 'mail-activation' ? 'activation' : 'password-reset'
    const expiresAt = new Date(now.getTime() + linkLifetime)
    await addLink(transaction, { id, accountId, purpose, continuePath: continuePath ?? null, now, expiresAt })
    context.followUp({ queue, data: { linkId: id } })
    return done(undefined)
  },
})
