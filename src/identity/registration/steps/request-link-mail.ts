import { done } from '../../../platform/action.ts'
import { HOUR } from '../../../platform/durations.ts'
import { newId } from '../../../platform/identifiers.ts'
import { addressDigest } from '../../address-digest.ts'
import { defineStep } from '../../define-action.ts'
import { linkLifetime, mayMail } from '../rules.ts'
import { addLink, addMailRequest, listMailRequests, type Person } from '../store.ts'

interface Wanted {
  readonly email: string
  /** Which mail; absent where no account has the address, and then none is sent. */
  readonly mail?: WantedMail | undefined
}

interface WantedMail {
  readonly queue: 'mail-activation' | 'mail-password-reset' | 'mail-already-registered'
  readonly accountId: string
  readonly continuePath?: string | undefined
  /** The name that stays with the link. */
  readonly person?: Person
}

/** Mails a link, or silently nothing above the limits of an address (L14). */
export const requestLinkMail = defineStep({
  name: 'request-link-mail',
  run: async (context, { email, mail }: Wanted) => {
    const { transaction, now } = context
    const digest = addressDigest(context.services.sealedBox, email)
    const earlier = await listMailRequests(transaction, digest, new Date(now.getTime() - HOUR))
    if (!mayMail(earlier, now)) return done(undefined)
    await addMailRequest(transaction, digest, now)
    if (mail === undefined) return done(undefined)
    const { queue, accountId, continuePath } = mail
    if (queue === 'mail-already-registered') {
      context.followUp({ queue, data: { accountId } })
      return done(undefined)
    }
    const id = newId(now)
    const purpose = queue === 'mail-activation' ? 'activation' : 'password-reset'
    const expiresAt = new Date(now.getTime() + linkLifetime)
    const link = { id, accountId, purpose, continuePath: continuePath ?? null } as const
    await addLink(transaction, { ...link, person: mail.person, now, expiresAt })
    context.followUp({ queue, data: { linkId: id } })
    return done(undefined)
  },
})
