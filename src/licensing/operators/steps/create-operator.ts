import { defineStep, done } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import { type Asked, accountOf } from '../../actor.ts'
import { detailsOf, type OperatorFields } from '../operator-fields.ts'
import { ofOperator } from '../rules/events.ts'
import { searchTextOf } from '../search/rules/search-text.ts'
import { insertOperator, lockRegistration } from '../store/write.ts'
import { checkDetails } from './check-details.ts'

/** A new record, to be decided about by the authority. */
export interface CreatedOperator {
  readonly id: string
  readonly name: string
  readonly authority: { readonly id: string; readonly name: string }
}

/** Registers an operator as new; a person must have searched within the last hour. Codes: those of check-details. */
export const createOperator = defineStep({
  name: 'create-operator',
  citation: 'IR 16',
  run: async (context: Asked, given: OperatorFields) => {
    const { transaction, actor, now } = context
    const applicant = accountOf(actor)
    const details = detailsOf(given)
    await lockRegistration(transaction, details.identifiers, applicant)
    const checked = await checkDetails.run(context, { details, confirmed: given.confirmed })
    if (!checked.ok) return checked
    const { authority } = checked.value
    const id = newId(now)
    const searchText = searchTextOf(details)
    await insertOperator(transaction, { id, applicant, authorityId: authority.id, details, searchText, now })
    context.record({ ...ofOperator(id, 'created'), data: { ...details } })
    return done<CreatedOperator>({ id, name: details.name, authority })
  },
})
