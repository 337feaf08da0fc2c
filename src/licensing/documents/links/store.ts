import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { Following } from './rules.ts'

/** Box I.10: a later document refers to an earlier one. */
export async function insertLink(
  db: Queryable,
  link: { readonly earlier: string; readonly later: string; readonly relation: Following; readonly at: Date },
): Promise<void> {
  const { earlier, later, relation, at } = link
  await sql`insert into document_link (from_id, to_id, relation, at)
    values (${earlier}, ${later}, ${relation}, ${at})`.execute(db)
}
