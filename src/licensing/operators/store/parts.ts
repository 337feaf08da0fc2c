import type { Queryable } from '../../../platform/database/connect.ts'
import type { OperatorDetails } from '../types.ts'
import type { OperatorTables } from './tables.ts'

/** Writes the addresses and numbers of an operator that has none yet. */
export async function insertParts(
  db: Queryable,
  { id, details }: { readonly id: string; readonly details: OperatorDetails },
): Promise<void> {
  const tables = db.withTables<OperatorTables>()
  const addresses = details.addresses.map(({ street, postalCode, city, country, isMain }, position) => ({
    ...{ operator_id: id, position, street, postal_code: postalCode, city, country, is_main: isMain },
  }))
  await tables.insertInto('operator_address').values(addresses).execute()
  const identifiers = details.identifiers.map((identifier, position) => ({
    operator_id: id,
    position,
    ...identifier,
  }))
  if (identifiers.length > 0) await tables.insertInto('operator_identifier').values(identifiers).execute()
}

export function listAddresses(db: Queryable, operatorId: string) {
  return db
    .withTables<OperatorTables>()
    .selectFrom('operator_address')
    .select(['street', 'postal_code as postalCode', 'city', 'country', 'is_main as isMain'])
    .where('operator_id', '=', operatorId)
    .orderBy('position')
    .execute()
}

export function listIdentifiers(db: Queryable, operatorId: string) {
  return db
    .withTables<OperatorTables>()
    .selectFrom('operator_identifier')
    .select(['type', 'country', 'value'])
    .where('operator_id', '=', operatorId)
    .orderBy('position')
    .execute()
}
