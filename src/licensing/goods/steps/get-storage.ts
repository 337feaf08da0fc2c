import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { operatorOf } from '../rules/permissions.ts'
import { sumBytes } from '../store/files.ts'

/** How many bytes the actor's operator keeps in photographs and supporting documents, and how many it may keep. */
export const getStorage = defineStep({
  name: 'get-storage',
  run: async ({ transaction, actor, services }: Asked, _: object) =>
    done({ used: await sumBytes(transaction, operatorOf(actor) ?? ''), limit: services.quotas.bytes }),
})
