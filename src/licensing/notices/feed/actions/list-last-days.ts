import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { findPrincipals } from '../../../mandates/steps/find-principals.ts'
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
  run: async (context: Asked) => {
    const { transaction, actor } = context
    const { operatorId, authorityId } = (actor.kind === 'person' && actor.role) || {}
    const accountId = accountOf(actor) ?? ''
    if (operatorId !== undefined) return done(await listOwn(context, operatorId))
    if (authorityId === undefined) return done<readonly LastDay[]>([])
    return done(await listDaysOfAuthority(transaction, { authorityId, accountId }))
  },
})

async function listOwn(context: Asked, operatorId: string): Promise<readonly LastDay[]> {
  const found = await findPrincipals.run(context, { type: 'ICG-L' })
  const principals = found.ok ? found.value.map(principal => principal.operatorId) : []
  return listDaysOfOperator(context.transaction, { operatorId, principals })
}
