import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { HOUR } from '../../../../platform/durations.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithOperators } from '../../rules/permissions.ts'
import { hasSearchedSince } from '../store/search.ts'

/** Whether this person has searched within the last hour and may register a new operator. */
export const findRecentSearch = defineAction({
  name: 'find-recent-search',
  input: z.strictObject({}),
  allowed: mayWithOperators('find-recent-search'),
  readOnly: true,
  run: async ({ transaction, actor, now }: Asked, _input: object) => {
    const hourAgo = new Date(now.getTime() - HOUR)
    return done(actor.kind === 'person' && (await hasSearchedSince(transaction, actor.accountId, hourAgo)))
  },
})
