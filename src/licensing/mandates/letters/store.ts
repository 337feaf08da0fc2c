import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { MandateTables } from '../types.ts'

type LetterTables = MandateTables & {
  user_role: { account_id: string; operator_id: string | null; status: string; is_administrator: boolean }
  person: { email: string; language: string }
}

const tables = (db: Queryable) => db.withTables<LetterTables>()

/** Both sides of a mandate, and when it was given and ends; nothing where there is none. */
export async function findTerms(db: Queryable, id: string) {
  const row = await tables(db)
    .selectFrom('mandate')
    .where('id', '=', id)
    .select([
      'holder_id as holderId',
      'representative_id as representativeId',
      'starts_at as startsAt',
      'ends_at as endsAt',
      'given_at as givenAt',
      'ended_at as endedAt',
      sql<string>`valid_until::text`.as('validUntil'),
    ])
    .executeTakeFirst()
  return row && { ...row, endedAt: row.endedAt ?? undefined }
}

/** Open mandates that end between two instants, by their ids. */
export async function listEnding(db: Queryable, between: { readonly from: Date; readonly to: Date }) {
  const rows = await tables(db)
    .selectFrom('mandate')
    .where('ended_at', 'is', null)
    .where('ends_at', '>', between.from)
    .where('ends_at', '<=', between.to)
    .select('id')
    .orderBy('ends_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** Who administrates the users of an operator. */
export async function listAdministrators(db: Queryable, operatorId: string): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom('user_role')
    .where('operator_id', '=', operatorId)
    .where('status', '=', 'valid')
    .where('is_administrator', '=', true)
    .select('account_id')
    .distinct()
    .execute()
  return rows.map(row => row.account_id)
}

/** To whom a letter goes, and for which operator; nothing where one of them is gone. */
export function findReader(
  db: Queryable,
  wanted: { readonly accountId: string; readonly operatorId: string },
) {
  return tables(db)
    .selectFrom('person')
    .innerJoin('operator', join => join.on('operator.id', '=', wanted.operatorId))
    .where('person.account_id', '=', wanted.accountId)
    .select(['given_name as givenName', 'email', 'language', 'operator.name as organisation'])
    .executeTakeFirst()
}
