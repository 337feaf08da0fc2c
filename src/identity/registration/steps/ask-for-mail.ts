import { done } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { countNetworkRequest } from '../../sign-in/limits/steps/count-network-request.ts'
import { askedPlace } from '../rules.ts'

interface Asked {
  readonly queue: 'register-account' | 'repeat-activation' | 'start-recovery'
  /** Of the network that asks. */
  readonly address: string
  readonly request: object
}

/**
 * Leaves what somebody asks by mail to the queue, so that the answer takes the same time whether or not the address is
 * known. What was typed lies closed in the queue.
 */
export const askForMail = defineStep({
  name: 'ask-for-mail',
  run: async (context, { queue, address, request }: Asked) => {
    const counted = await countNetworkRequest.run(context, { address })
    if (!counted.ok || !counted.value.mayMail) return done(undefined)
    const closed = context.services.sealedBox.close(Buffer.from(JSON.stringify(request)), askedPlace)
    context.followUp({ queue, data: { closed: Buffer.from(closed).toString('base64') } })
    return done(undefined)
  },
})
