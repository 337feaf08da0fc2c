import { z } from 'zod'
import { dayByCountry } from '../../../../law/time-zones.ts'
import { defineAction, done } from '../../../../platform/action.ts'
import { optionalText } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithOperators, operatorScope } from '../../rules/permissions.ts'
import { activityStatuses, type OperatorLine } from '../../types.ts'
import { pickNear } from '../rules/nearly.ts'
import { searchWordsOf } from '../rules/search-words.ts'
import { listLike, listLines } from '../store/search.ts'

const PAGE = 50
/** One page of the register, from 0. */
export interface OperatorPage {
  readonly lines: readonly OperatorLine[]
  /** What may be meant but for a typing error, when nothing was found. */
  readonly near: readonly OperatorLine[]
  readonly page: number
  readonly hasMore: boolean
}

/** Searches the register as far as the actor is responsible, whatever the status. */
export const listOperators = defineAction({
  name: 'list-operators',
  input: z.strictObject({
    q: optionalText(200),
    status: z.enum(['', ...activityStatuses], 'invalid').optional(),
    page: z.number('invalid').int('invalid').min(0, 'invalid').max(1000, 'invalid').default(0),
  }),
  allowed: mayWithOperators('list-operators'),
  readOnly: true,
  run: async ({ transaction, actor, now }: Asked, { q, status, page }) => {
    const search = q === undefined ? undefined : searchWordsOf(q)
    if (q !== undefined && search === undefined)
      return done<OperatorPage>({ lines: [], near: [], page: 0, hasMore: false })
    const scope = operatorScope(actor)
    const today = dayByCountry(now)
    const wanted = { statuses: status ? [status] : activityStatuses, today, limit: PAGE + 1 }
    const found = await listLines(transaction, scope, { ...wanted, search, offset: page * PAGE })
    const isMissed = search !== undefined && page === 0 && found.length === 0
    const like = isMissed ? await listLike(transaction, scope, { ...wanted, words: search.words }) : []
    return done<OperatorPage>({
      ...{ lines: found.slice(0, PAGE), page, hasMore: found.length > PAGE },
      near: pickNear(search?.words ?? [], like, found),
    })
  },
})
