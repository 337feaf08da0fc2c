import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { optionalText } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithOperators } from '../rules/permissions.ts'
import { statusesOpenToJoin } from '../rules/statuses.ts'
import { listLines } from '../store/search.ts'
import { saveSearch } from '../store/write.ts'
import type { OperatorLine } from '../types.ts'

const LIMIT = 50

/** What a search found; `hasMore` when it has to be narrowed. */
export interface FoundOperators {
  readonly lines: readonly OperatorLine[]
  readonly hasMore: boolean
}

/** Searches the displayed operators of a country, to be linked to one; remembers that this person has searched. */
export const searchOperators = defineAction({
  name: 'search-operators',
  input: z.object({
    country: z.string('required').regex(/^[A-Z]{2}$/, 'required'),
    q: optionalText(200),
    section: z.enum(['', 'holder-of-the-goods'], 'invalid').optional(),
    activityType: z.enum(['', 'holder-of-the-goods'], 'invalid').optional(),
  }),
  allowed: mayWithOperators('search-operators'),
  run: async ({ transaction, actor, now }: Asked, input) => {
    if (actor.kind === 'person') await saveSearch(transaction, actor.accountId, now)
    const found = await listLines(
      transaction,
      { kind: 'displayed' },
      {
        text: input.q,
        country: input.country,
        statuses: statusesOpenToJoin,
        today: now.toISOString().slice(0, 10),
        limit: LIMIT + 1,
      },
    )
    return done<FoundOperators>({ lines: found.slice(0, LIMIT), hasMore: found.length > LIMIT })
  },
})
