import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { countNetworkRequest } from '../../sign-in/limits/actions/count-network-request.ts'
import { askedPlace } from '../rules.ts'

const asked = z.object({
  queue: z.enum(['register-account', 'repeat-activation', 'start-recovery']),
  /** Of the network that asks. */
  address: z.string(),
  request: z.record(z.string(), z.unknown()),
})

/**
 * Leaves what somebody asks by mail to the queue, so that the answer takes the same time whether or not the address is
 * known. What was typed lies closed in the queue.
 */
export const askForMail = defineAction({
  name: 'ask-for-mail',
  input: asked,
  allowed: (_actor: Actor) => false,
  run: async (context, { queue, address, request }) => {
    const counted = await countNetworkRequest.run(context, { address })
    if (!counted.ok || !counted.value.mayMail) return done(undefined)
    const closed = context.services.sealedBox.close(Buffer.from(JSON.stringify(request)), askedPlace)
    context.followUp({ queue, data: { closed: Buffer.from(closed).toString('base64') } })
    return done(undefined)
  },
})
