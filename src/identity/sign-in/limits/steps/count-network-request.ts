import { done } from '../../../../platform/action.ts'
import { networkOf } from '../../../../platform/http/network.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { defineStep } from '../../../define-action.ts'
import { networkLimits } from '../rules.ts'
import { addNetworkEvent, findNewestBut, lockNetwork } from '../store.ts'

/** Counts a mail that a network asks for, and says whether it may still be sent (L14). */
export const countNetworkRequest = defineStep({
  name: 'count-network-request',
  run: async ({ transaction, now, services, record }, { address }: { readonly address: string }) => {
    const { within, most } = networkLimits(services.mode).requests
    const counter = { network: networkOf(address), kind: 'request' } as const
    await lockNetwork(transaction, counter)
    const oldest = await findNewestBut(transaction, counter, most - 1)
    const mayMail = oldest === undefined || now.getTime() - oldest.getTime() >= within
    if (mayMail) await addNetworkEvent(transaction, { ...counter, id: newId(now), at: now })
    else record({ type: 'limit.hit', record: { type: 'limit', id: 'network-requests' }, data: counter })
    return done({ mayMail })
  },
})
