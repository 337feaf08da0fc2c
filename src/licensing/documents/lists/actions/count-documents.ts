import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { DAY } from '../../../../platform/durations.ts'
import type { Asked } from '../../../actor.ts'
import { documentScope } from '../../rules/scope.ts'
import { mayWithLists } from '../rules.ts'
import { countDocuments as count } from '../store/count-documents.ts'

const limit = 1001

/** How many documents became valid in the last seven days, among those that the actor may see; at most 1,001. */
export const countDocuments = defineAction({
  name: 'count-documents',
  citation: 'IR 19',
  input: z.strictObject({}),
  allowed: mayWithLists('count-documents'),
  readOnly: true,
  run: async ({ transaction, actor, now }: Asked) => {
    const since = new Date(now.getTime() - 7 * DAY)
    return done({
      lastWeek: await count(transaction, { scope: documentScope(actor, now), status: 'VALID', since, limit }),
    })
  },
})
