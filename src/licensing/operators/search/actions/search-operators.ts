import { z } from 'zod'
import { dayByCountry } from '../../../../law/time-zones.ts'
import { defineAction, done } from '../../../../platform/action.ts'
import { formed, optionalText } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithOperators } from '../../rules/permissions.ts'
import { statusesOpenToJoin } from '../../rules/statuses.ts'
import type { OperatorLine } from '../../types.ts'
import { pickNear } from '../rules/nearly.ts'
import { isTelling, searchWordsOf } from '../rules/search-words.ts'
import { listLike, listLines, saveSearch } from '../store/search.ts'

const LIMIT = 50
const MOST_LIKE = 100

/** What a search found; `hasMore` when it has to be narrowed. */
export interface FoundOperators {
  readonly lines: readonly OperatorLine[]
  readonly hasMore: boolean
  /** What may be meant but for a typing error. */
  readonly near: readonly OperatorLine[]
  /** Whether a new operator may be registered after this search: one of nothing finds no duplicate. */
  readonly mayCreate: boolean
}

const nothing: FoundOperators = { lines: [], hasMore: false, near: [], mayCreate: false }

/** Searches the displayed operators of a country, to be linked to one; remembers that this person has searched. */
export const searchOperators = defineAction({
  name: 'search-operators',
  input: z.strictObject({
    country: formed(/^[A-Z]{2}$/, 'required'),
    q: optionalText(200),
    section: z.enum(['', 'holder-of-the-goods'], 'invalid').optional(),
    activityType: z.enum(['', 'holder-of-the-goods'], 'invalid').optional(),
  }),
  allowed: mayWithOperators('search-operators'),
  run: async ({ transaction, actor, now }: Asked, { q, country }) => {
    const search = q === undefined ? undefined : searchWordsOf(q)
    if (q !== undefined && search === undefined) return done(nothing)
    const mayCreate = q !== undefined && isTelling(q)
    if (actor.kind === 'person' && mayCreate) await saveSearch(transaction, actor.accountId, now)
    const scope = { kind: 'displayed' } as const
    const wanted = { country, statuses: statusesOpenToJoin, today: dayByCountry(now) }
    const found = await listLines(transaction, scope, { ...wanted, search, limit: LIMIT + 1 })
    const lines = found.slice(0, LIMIT)
    const hasMore = found.length > LIMIT
    if (search === undefined || hasMore) return done<FoundOperators>({ lines, hasMore, near: [], mayCreate })
    const { words } = search
    const like = await listLike(transaction, scope, { ...wanted, words, limit: MOST_LIKE })
    return done<FoundOperators>({ lines, hasMore, near: pickNear(words, like, lines), mayCreate })
  },
})
