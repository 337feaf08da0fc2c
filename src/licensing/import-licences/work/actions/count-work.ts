import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { mostCounted, mostFound } from '../../rules/work-parts.ts'
import { countWork as count } from '../../store/work.ts'
import { isNarrowing, searchFields, searchOf } from '../../work-fields.ts'

/**
 * How many cases are in each part of an authority's work, by the condition of the list, so that they agree; counting stops
 * at `most`, which means as many or more.
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
    if (authorityId === undefined) return done({ ...nothing, most })
    return done({ ...(await count(transaction, { authorityId, account, ...search, limit: most })), most })
  },
})

const nothing = { mine: 0, colleagues: 0, unassigned: 0, applicant: 0, seal: 0, all: 0 }
