import type { Generated } from 'kysely'
import type { Fixed } from '../../../platform/database/tables.ts'
import type { ActivityStatus, IdentifierType, OperatorKind } from '../types.ts'

/** The tables of this feature, and of authorities and roles what lists join. */
export type OperatorTables = {
  operator: {
    id: Fixed<string>
    kind: OperatorKind
    name: string
    is_displayed: boolean
    applicant: string | null
    created_at: Fixed<Date>
    search_text: string | null
  }
  operator_address: {
    operator_id: string
    position: number
    street: string
    postal_code: string
    city: string
    country: string
    is_main: boolean
  }
  operator_identifier: {
    operator_id: string
    position: number
    type: IdentifierType
    country: string
    value: string
  }
  operator_activity: {
    operator_id: string
    chapter: string
    section: string
    type: string
    address_position: number
    valid_from: string | null
    valid_to: string | null
    authority_id: string
    status: ActivityStatus
    reason: string | null
    revision: Generated<number>
  }
  operator_search: { account_id: string; at: Date }
  authority: { id: string; name: string; member_state: string }
  user_role: { account_id: string; operator_id: string | null; status: string }
}
