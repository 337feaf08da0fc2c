import type { Queryable } from '../../../platform/database/connect.ts'
import type { RoleStatus } from '../types.ts'
import type { RoleTables } from './tables.ts'

/** What changes when a role is decided about. */
export interface RoleChange {
  readonly status?: RoleStatus
  readonly reason?: string | null
  readonly isAdministrator?: boolean
  readonly mayUseSeal?: boolean
  readonly decidedAt?: Date
}

export async function changeRole(db: Queryable, id: string, change: RoleChange): Promise<void> {
  await db
    .withTables<RoleTables>()
    .updateTable('user_role')
    .set({
      ...(change.status === undefined ? {} : { status: change.status }),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.isAdministrator === undefined ? {} : { is_administrator: change.isAdministrator }),
      ...(change.mayUseSeal === undefined ? {} : { may_use_seal: change.mayUseSeal }),
      ...(change.decidedAt === undefined ? {} : { decided_at: change.decidedAt }),
    })
    .where('id', '=', id)
    .execute()
}
