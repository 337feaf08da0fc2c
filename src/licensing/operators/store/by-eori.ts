import type { Queryable } from '../../../platform/database/connect.ts'
import type { OperatorTables } from './tables.ts'

/** The operators with a valid activity that have this EORI number; one, unless two registered the same. */
export function listByEori(db: Queryable, eori: string) {
  return db
    .withTables<OperatorTables>()
    .selectFrom('operator')
    .innerJoin('operator_activity', 'operator_activity.operator_id', 'operator.id')
    .innerJoin('authority', 'authority.id', 'operator_activity.authority_id')
    .innerJoin('operator_identifier', 'operator_identifier.operator_id', 'operator.id')
    .where('operator_identifier.type', '=', 'eori')
    .where('operator_identifier.value', '=', eori)
    .where('operator_activity.status', '=', 'valid')
    .select([
      'operator.id',
      'operator.name',
      'operator.is_displayed as isDisplayed',
      'operator_activity.valid_from as validFrom',
      'operator_activity.valid_to as validTo',
      'operator_activity.status',
      'authority.member_state as memberState',
    ])
    .orderBy('operator.created_at')
    .execute()
}
