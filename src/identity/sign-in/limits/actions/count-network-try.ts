import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { MINUTE, SECOND } from '../../../../platform/durations.ts'
import { networkOf } from '../../../../platform/http/network.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { defineAction, type LoginContext } from '../../../define-action.ts'
import { mayWithLimits, networkLimits, networkWait } from '../rules.ts'
import { addNetworkEvent, findNewestBut, lockNetwork, type NetworkCounter } from '../store.ts'

/**
 * Counts a try of a network as a failure before it is looked at; a right one takes it back. Refuses with `network-slow`
 * (values: seconds) or `network-refused` (values: minutes), and counts nothing then.
 */
export const countNetworkTry = defineAction({
  name: 'count-network-try',
  input: z.strictObject({ address: z.string() }),
  allowed: mayWithLimits('count-network-try'),
  run: async (context, { address }) => {
    const { transaction, now, services } = context
    const { failures: limits } = networkLimits(services.mode)
    const counter = { network: networkOf(address), kind: 'failure' } as const
    await lockNetwork(transaction, counter)
    const newest = await findNewestBut(transaction, counter, 0)
    const slow = await findNewestBut(transaction, counter, limits.slow - 1)
    const most = await findNewestBut(transaction, counter, limits.most - 1)
    const wait = networkWait({ newest, slow, most }, limits, now)
    if (wait !== undefined) {
      const left = wait.until.getTime() - now.getTime()
      const values = { seconds: Math.ceil(left / SECOND), minutes: Math.ceil(left / MINUTE) }
      return refused({ code: wait.code, values })
    }
    const id = newId(now)
    await addNetworkEvent(transaction, { ...counter, id, at: now })
    await recordLast(context, counter)
    return done({ id })
  },
})

/** The failure after which nothing is looked at any more stands in the history. */
async function recordLast(context: LoginContext, counter: NetworkCounter): Promise<void> {
  const { transaction, now, services, record } = context
  const { most, within } = networkLimits(services.mode).failures
  const oldest = await findNewestBut(transaction, counter, most - 1)
  if (oldest === undefined || now.getTime() - oldest.getTime() >= within) return
  record({ type: 'limit.hit', record: { type: 'limit', id: 'network-failures' }, data: { ...counter } })
}
