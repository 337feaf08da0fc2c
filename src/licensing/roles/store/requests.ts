import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { RoleKind } from '../../actor.ts'
import type { RoleStatus } from '../types.ts'
import { lockOrganisation } from './organisation.ts'
import type { RoleTables } from './tables.ts'

/** A role to be written; exactly the organisation that its kind asks for. */
export interface NewRole {
  readonly id: string
  readonly accountId: string
  readonly kind: RoleKind
  readonly operatorId?: string | undefined
  readonly authorityId?: string | undefined
  readonly customsOffice?: string | undefined
  readonly status: RoleStatus
  readonly isAdministrator?: boolean | undefined
  readonly mayUseSeal?: boolean | undefined
  readonly information?: string | undefined
  readonly now: Date
}

/** Writes a role; false when the person already has or asks for the same. */
export async function insertRole(db: Queryable, role: NewRole): Promise<boolean> {
  const inserted = await db
    .withTables<RoleTables>()
    .insertInto('user_role')
    .values({
      ...{ id: role.id, account_id: role.accountId, kind: role.kind, status: role.status },
      operator_id: role.operatorId ?? null,
      authority_id: role.authorityId ?? null,
      customs_office: role.customsOffice ?? null,
      is_administrator: role.isAdministrator ?? false,
      may_use_seal: role.mayUseSeal ?? false,
      information: role.information ?? null,
      ...{ reason: null, requested_at: role.now, decided_at: null },
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** How many requests of a person nobody has decided about. */
export async function countOpenRequests(db: Queryable, accountId: string): Promise<number> {
  const found = await db
    .withTables<RoleTables>()
    .selectFrom('user_role')
    .select(sql<number>`count(*)`.as('count'))
    .where('account_id', '=', accountId)
    .where('status', '=', 'requested')
    .executeTakeFirstOrThrow()
  return found.count
}

/** An operator that anybody may ask to be linked to: displayed, and new or valid. */
export function findLinkable(
  db: Queryable,
  operatorId: string,
  /** What day it is by country of the competent authority. */
  today: Readonly<Record<string, string>>,
) {
  return db
    .withTables<RoleTables>()
    .selectFrom('operator')
    .innerJoin('operator_activity', 'operator_activity.operator_id', 'operator.id')
    .innerJoin('authority', 'authority.id', 'operator_activity.authority_id')
    .select(['operator.id', 'operator.name'])
    .where('operator.id', '=', operatorId)
    .where('operator.is_displayed', '=', true)
    .where('operator_activity.status', 'in', ['new', 'valid'])
    .where(eb =>
      eb.or([
        eb('operator_activity.valid_to', 'is', null),
        eb(
          'operator_activity.valid_to',
          '>=',
          sql<string>`(${JSON.stringify(today)}::jsonb ->> authority.member_state)::date`,
        ),
      ]),
    )
    .executeTakeFirst()
}

/** The requests to act for an operator that wait, and why it was rejected or deleted. */
export function listOpenRequests(db: Queryable, operatorId: string) {
  return openRequests(db, operatorId).execute()
}

/** The same of an operator that was rejected or deleted; locked, to be closed. */
export async function lockRequestsToClose(db: Queryable, operatorId: string) {
  await lockOrganisation(db, { kind: 'holder', operatorId, authorityId: null, customsOffice: null })
  return openRequests(db, operatorId)
    .where('operator_activity.status', 'in', ['rejected', 'deleted'])
    .forUpdate('user_role')
    .execute()
}

function openRequests(db: Queryable, operatorId: string) {
  return db
    .withTables<RoleTables>()
    .selectFrom('user_role')
    .innerJoin('operator_activity', 'operator_activity.operator_id', 'user_role.operator_id')
    .where('user_role.operator_id', '=', operatorId)
    .where('user_role.status', '=', 'requested')
    .select(['user_role.id', sql<string>`coalesce(operator_activity.reason, '')`.as('reason')])
    .orderBy('user_role.requested_at')
}

/** Whether the system has or had an administrator: then nobody becomes the first. */
export async function hasHadSystemAdministrator(db: Queryable): Promise<boolean> {
  const found = await db
    .withTables<RoleTables>()
    .selectFrom('user_role')
    .select('id')
    .where('kind', '=', 'system-administrator')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
