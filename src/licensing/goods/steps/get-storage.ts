import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { sumBytes } from '../store/files.ts'

/** How many bytes an operator keeps in photographs and supporting documents, and how many it may keep. */
export const getStorage = defineStep({
  name: 'get-storage',
  run: async ({ transaction, services }: Asked, { operatorId }: { readonly operatorId: string }) =>
    done({ used: await sumBytes(transaction, operatorId), limit: services.quotas.bytes }),
})
