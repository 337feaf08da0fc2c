import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayKeepGoods } from '../rules/permissions.ts'
import { deleteGood } from '../store.ts'

/** Takes a good away with its photographs and supporting documents, because its document is erased. */
export const removeGood = defineAction({
  name: 'remove-good',
  citation: 'R 10(4)',
  input: z.object({ goodId: recordId }),
  allowed: mayKeepGoods('remove-good'),
  run: async ({ transaction }: Asked, { goodId }) => {
    await deleteGood(transaction, goodId)
    return done({ goodId })
  },
})
