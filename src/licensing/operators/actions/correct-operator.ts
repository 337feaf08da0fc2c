import { defineAction, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { mayWithOperators, operatorScope } from '../rules/permissions.ts'
import { searchTextOf } from '../rules/search-text.ts'
import { findOperator } from '../store/read.ts'
import { lockRegistration, replaceOperator } from '../store/write.ts'
import { checkOperator } from './check-operator.ts'

/**
 * Corrects an operator that is not yet decided about; the authority that asked for it, or another that is now
 * responsible, is told. Codes: not-found, already-decided, those of check-operator.
 */
export const correctOperator = defineAction({
  name: 'correct-operator',
  input: checkOperator.input,
  allowed: mayWithOperators('correct-operator'),
  run: async (context: Asked, input) => {
    const { transaction, actor } = context
    const wanted = { id: input.operatorId ?? '', scope: operatorScope(actor), lock: true }
    const known = input.operatorId === undefined ? undefined : await findOperator(transaction, wanted)
    if (known === undefined || actor.kind !== 'person' || wanted.scope.kind !== 'own')
      return refused({ code: 'not-found' })
    if (known.activity.status !== 'new') return refused({ code: 'already-decided' })
    await lockRegistration(transaction, input.details.identifiers, actor.accountId)
    const checked = await checkOperator.run(context, input)
    if (!checked.ok) return checked
    const { details, authority } = checked.value
    const change = { id: known.id, details, searchText: searchTextOf(details), authorityId: authority.id }
    await replaceOperator(transaction, change)
    context.record({ type: 'corrected', record: { type: 'operator', id: known.id }, data: { ...details } })
    const { reason, authorityId } = known.activity
    if (reason !== undefined || authorityId !== authority.id)
      context.followUp({ queue: 'operator-corrected', data: { operatorId: known.id } })
    return done(null)
  },
})
