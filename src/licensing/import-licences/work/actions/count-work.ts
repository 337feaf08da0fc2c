import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { mostCounted, mostFound } from '../../rules/work-parts.ts'
import { countWork as count } from '../../store/work.ts'
import type { WorkCounts } from '../../types.ts'
import { isNarrowing, searchFields, searchOf } from '../../work-fields.ts'

/**
 * How many cases are in each part of an authority's work, by the condition of the list, so that they agree; counting stops
 * at `most`, which means as many or more. Of a common kind among very many cases there is no count.
 */
export const countWork = defineAction({
  name: 'count-work',
  citation: 'R 4(7)',
  input: z.strictObject(searchFields),
  allowed: mayWithLicences('count-work'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, asked) => {
    const [authorityId, account = ''] = [authorityOf(actor), accountOf(actor)]
    const search = searchOf(asked)
    const most = isNarrowing(search) ? mostFound : mostCounted
    if (authorityId === undefined) return done<WorkCounts>({ most })
    return done<WorkCounts>({
      ...(await count(transaction, { authorityId, account, ...search, limit: most })),
      most,
    })
  },
})
