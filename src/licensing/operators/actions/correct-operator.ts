import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { detailsOf, operatorFields } from '../operator-fields.ts'
import { ofOperator } from '../rules/events.ts'
import { mayWithOperators, operatorScope } from '../rules/permissions.ts'
import { searchTextOf } from '../search/rules/search-text.ts'
import { checkDetails } from '../steps/check-details.ts'
import { findOperator } from '../store/read.ts'
import { lockRegistration, replaceOperator } from '../store/write.ts'

/**
 * Corrects an operator that is not yet decided about; the authority that asked for it, or another that is now
 * responsible, is told. Codes: not-found, already-decided, those of check-details.
 */
export const correctOperator = defineAction({
  name: 'correct-operator',
  input: operatorFields.safeExtend({ operatorId: recordId }),
  allowed: mayWithOperators('correct-operator'),
  run: async (context: Asked, { operatorId, ...given }) => {
    const { transaction, actor } = context
    const scope = operatorScope(actor)
    const known = await findOperator(transaction, { id: operatorId, scope, lock: true })
    if (known === undefined || actor.kind !== 'person' || scope.kind !== 'own')
      return refused({ code: 'not-found' })
    if (known.activity.status !== 'new') return refused({ code: 'already-decided' })
    const details = detailsOf(given)
    await lockRegistration(transaction, details.identifiers, actor.accountId)
    const checked = await checkDetails.run(context, { details, confirmed: given.confirmed, operatorId })
    if (!checked.ok) return checked
    const { authority } = checked.value
    const change = { id: known.id, details, searchText: searchTextOf(details), authorityId: authority.id }
    await replaceOperator(transaction, change)
    context.record({ ...ofOperator(known.id, 'corrected'), data: { ...details } })
    const { reason, authorityId } = known.activity
    if (reason !== undefined || authorityId !== authority.id)
      context.followUp({ queue: 'operator-corrected', data: { operatorId: known.id } })
    return done(null)
  },
})
