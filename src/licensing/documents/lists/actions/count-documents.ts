import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { documentScope } from '../../rules/permissions.ts'
import { mayWithLists } from '../rules.ts'
import { countDocuments as count } from '../store.ts'

const WEEK = 7 * 24 * 60 * 60 * 1000
const limit = 1001

/** How many documents became valid in the last seven days, among those that the actor may see; at most 1,001. */
export const countDocuments = defineAction({
  name: 'count-documents',
  citation: 'IR 19',
  input: z.object({}),
  allowed: mayWithLists('count-documents'),
  readOnly: true,
  run: async ({ transaction, actor, now }: Asked) => {
    const since = new Date(now.getTime() - WEEK)
    return done({
      lastWeek: await count(transaction, { scope: documentScope(actor), status: 'VALID', since, limit }),
    })
  },
})
