import { sql } from 'kysely'
import type { PartyFacts } from '../../../law/statement.ts'

/** Box I.18 as the register has it now, and whether its name may stand in lists. */
export interface RegisteredHolder {
  readonly holder: PartyFacts
  readonly isHolderListed: boolean
}

/** The operator of a row of `document` whose holder is not frozen yet, in the same question. */
export const holderOfDraft = sql<RegisteredHolder | null>`case when document.holder is null then (
  select jsonb_build_object(
    'holder', jsonb_strip_nulls(jsonb_build_object(
      'name', operator.name, 'street', address.street, 'city', address.city, 'postcode', address.postal_code,
      'country', address.country, 'eori', (
        select value from operator_identifier
        where operator_identifier.operator_id = operator.id and operator_identifier.type = 'eori'
        order by operator_identifier.position limit 1))),
    'isHolderListed', operator.is_displayed)
  from operator
  join operator_activity as activity on activity.operator_id = operator.id
  join operator_address as address on address.operator_id = operator.id and address.position = activity.address_position
  where operator.id = document.operator_id
  limit 1) end`
