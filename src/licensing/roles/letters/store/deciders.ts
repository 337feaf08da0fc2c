import { sql } from 'kysely'
import type { Queryable } from '../../../../platform/database/connect.ts'
import type { DeciderKind } from '../../types.ts'

/** Somebody who may decide about a request; the nearest are those of the organisation itself. */
export interface Decider {
  readonly accountId: string
  readonly kind: DeciderKind
  readonly distance: number
}

/** Everybody who may decide about a request, with how near they stand to it. */
export async function listDeciders(db: Queryable, roleId: string): Promise<readonly Decider[]> {
  const found = await sql<Decider>`
    select distinct decider.account_id as "accountId", decider.kind,
      case when decider.kind = 'system-administrator' then 3
        when decider.operator_id = asked.operator_id or decider.authority_id = asked.authority_id then 1
        else 2 end as distance
    from user_role asked
    left join operator_activity activity on activity.operator_id = asked.operator_id
    left join authority own on own.id = asked.authority_id
    left join customs_office office on office.code = asked.customs_office
    join user_role decider on decider.status = 'valid' and decider.id <> asked.id and (
      (decider.is_administrator and decider.operator_id = asked.operator_id)
      or decider.authority_id = activity.authority_id
      or (decider.is_administrator and decider.authority_id = asked.authority_id)
      or (decider.is_administrator and decider.authority_id = central_authority(coalesce(own.member_state, office.member_state)))
      or (decider.kind = 'system-administrator' and asked.operator_id is null))
    where asked.id = ${roleId}`.execute(db)
  return found.rows
}
