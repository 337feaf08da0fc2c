import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { OperatorTables } from './tables.ts'

/** The competent authority at a place; for a private person always the central one. */
export async function findAuthorityAt(
  db: Queryable,
  place: { readonly country: string; readonly postalCode: string },
  centralOnly: boolean,
): Promise<{ id: string; name: string } | undefined> {
  const id = centralOnly
    ? sql<string>`central_authority(${place.country})`
    : sql<string>`responsible_authority(${place.country}, ${place.postalCode})`
  return db
    .withTables<OperatorTables>()
    .selectFrom('authority')
    .select(['id', 'name'])
    .where('id', '=', id)
    .executeTakeFirst()
}
