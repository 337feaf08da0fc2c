import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { isNearlyUsed } from '../../../goods/rules/limits.ts'
import { operatorOf } from '../../../goods/rules/permissions.ts'
import { getStorage } from '../../../goods/steps/get-storage.ts'
import type { Usage } from '../../../goods/types.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { countDrafts } from '../../store/documents.ts'

/** Which of the drafts and bytes that the actor's operator may have are nearly used up. */
export const getUsage = defineAction({
  name: 'get-usage',
  input: z.strictObject({}),
  allowed: mayWithDocuments('get-usage'),
  readOnly: true,
  run: async (context: Asked) => {
    const operatorId = operatorOf(context.actor) ?? ''
    const storage = await getStorage.run(context, { operatorId })
    if (!storage.ok) return storage
    const used = await countDrafts(context.transaction, operatorId)
    return done({
      drafts: whereNearlyUsed({ used, limit: context.services.quotas.drafts }),
      storage: whereNearlyUsed(storage.value),
    })
  },
})

function whereNearlyUsed(usage: Usage): Usage | undefined {
  return isNearlyUsed(usage) ? usage : undefined
}
