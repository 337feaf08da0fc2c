import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { optionalText } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithOperators, operatorScope } from '../rules/permissions.ts'
import { listLines } from '../store/search.ts'
import { activityStatuses, type OperatorLine } from '../types.ts'

const PAGE = 50
/** One page of the register, from 0. */
export interface OperatorPage {
  readonly lines: readonly OperatorLine[]
  readonly page: number
  readonly hasMore: boolean
}

/** Searches the register as far as the actor is responsible, whatever the status. */
export const listOperators = defineAction({
  name: 'list-operators',
  input: z.object({
    q: optionalText(200),
    status: z.enum(['', ...activityStatuses], 'invalid').optional(),
    page: z.coerce
      .number('invalid')
      .int('invalid')
      .min(0, 'invalid')
      .max(1000, 'invalid')
      .optional()
      .default(0),
  }),
  allowed: mayWithOperators('list-operators'),
  readOnly: true,
  run: async ({ transaction, actor, now }: Asked, input) => {
    const found = await listLines(transaction, operatorScope(actor), {
      text: input.q,
      statuses: input.status ? [input.status] : activityStatuses,
      today: now.toISOString().slice(0, 10),
      limit: PAGE + 1,
      offset: input.page * PAGE,
    })
    return done<OperatorPage>({ lines: found.slice(0, PAGE), page: input.page, hasMore: found.length > PAGE })
  },
})
