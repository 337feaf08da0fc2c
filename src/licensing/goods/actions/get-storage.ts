import { z } from 'zod'
import { defineAction, done, type Refusal } from '../../../platform/action.ts'
import { holdName } from '../../../platform/database/hold.ts'
import type { Asked } from '../../actor.ts'
import { storageRefusal } from '../rules/limits.ts'
import { mayKeepGoods, operatorOf } from '../rules/permissions.ts'
import { sumBytes } from '../store.ts'
import type { Good } from '../types.ts'

/** How many bytes the actor's operator keeps in photographs and supporting documents, and how many it may keep. */
export const getStorage = defineAction({
  name: 'get-storage',
  input: z.object({}),
  allowed: mayKeepGoods('get-storage'),
  readOnly: true,
  run: async ({ transaction, actor, services }: Asked) =>
    done({ used: await sumBytes(transaction, operatorOf(actor) ?? ''), limit: services.quotas.bytes }),
})

/** Why an operator may not keep so many bytes more; held until the transaction ends, so that two cannot pass at once. */
export async function refuseStorage(context: Asked, good: Good, bytes: number): Promise<Refusal | undefined> {
  const { transaction, services } = context
  await holdName(transaction, `storage ${good.operatorId}`)
  const used = await sumBytes(transaction, good.operatorId)
  return storageRefusal({ used, limit: services.quotas.bytes }, bytes)
}
