import type { Fixed } from '../../../platform/database/tables.ts'
import type { RoleKind } from '../../actor.ts'
import type { ActivityStatus, OperatorKind } from '../../operators/types.ts'
import type { RoleStatus } from '../types.ts'

/** The tables of this feature, and of operators and authorities what lists join. */
export type RoleTables = {
  person: {
    account_id: Fixed<string>
    given_name: string
    family_name: string
    email: string
    language: string
    last_seen_at: Date
  }
  user_role: {
    id: Fixed<string>
    account_id: Fixed<string>
    kind: Fixed<RoleKind>
    operator_id: string | null
    authority_id: string | null
    customs_office: string | null
    status: RoleStatus
    is_administrator: boolean
    may_use_seal: boolean
    information: string | null
    reason: string | null
    requested_at: Date
    decided_at: Date | null
  }
  operator: { id: string; kind: OperatorKind; name: string; is_displayed: boolean; applicant: string | null }
  operator_activity: {
    operator_id: string
    authority_id: string
    status: ActivityStatus
    reason: string | null
    revision: number
    valid_from: string | null
    valid_to: string | null
  }
  authority: { id: string; name: string; member_state: string; level: string }
  customs_office: { code: string; name: string; member_state: string }
}
