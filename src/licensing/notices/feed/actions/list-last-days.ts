import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { mayWithNotices } from '../../rules.ts'
import { listDaysOfAuthority, listDaysOfOperator } from '../store.ts'
import type { LastDay } from '../types.ts'

/** The last days of those for whom somebody acts, nearest first. */
export const listLastDays = defineAction({
  name: 'list-last-days',
  citation: 'Default 13',
  input: z.strictObject({}),
  allowed: mayWithNotices('list-last-days'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked) => {
    const { operatorId, authorityId } = (actor.kind === 'person' && actor.role) || {}
    const accountId = accountOf(actor) ?? ''
    if (operatorId !== undefined) return done(await listDaysOfOperator(transaction, operatorId))
    if (authorityId === undefined) return done<readonly LastDay[]>([])
    return done(await listDaysOfAuthority(transaction, { authorityId, accountId }))
  },
})
