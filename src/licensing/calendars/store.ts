import type { Queryable } from '../../platform/database/connect.ts'
import type { Fixed } from '../../platform/database/tables.ts'
import type { MadeChange } from './types.ts'

/** The table of this feature, and of roles the people who stand in a history. */
export type CalendarTables = {
  calendar_change: {
    id: Fixed<string>
    country: Fixed<string>
    date: Fixed<string>
    kind: Fixed<'added' | 'struck'>
    name: Fixed<string | null>
    reason: Fixed<string>
    changed_at: Fixed<Date>
  }
  person: { account_id: string; given_name: string; family_name: string }
}

export interface NewChange extends MadeChange {
  readonly id: string
  readonly now: Date
}

export async function listChanges(db: Queryable, country: string): Promise<readonly MadeChange[]> {
  const rows = await db
    .withTables<CalendarTables>()
    .selectFrom('calendar_change')
    .select(['country', 'date', 'kind', 'name', 'reason'])
    .where('country', '=', country)
    .orderBy('date')
    .execute()
  return rows.map(({ name, ...row }) => ({ ...row, name: name ?? undefined }))
}

/** False when somebody else has changed that day in the meantime. */
export async function insertChange(db: Queryable, change: NewChange): Promise<boolean> {
  const { id, country, date, kind, name = null, reason, now } = change
  const inserted = await db
    .withTables<CalendarTables>()
    .insertInto('calendar_change')
    .values({ id, country, date, kind, name, reason, changed_at: now })
    .onConflict(conflict => conflict.columns(['country', 'date']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** False when somebody else has taken it back in the meantime. */
export async function deleteChange(
  db: Queryable,
  { country, date }: { readonly country: string; readonly date: string },
): Promise<boolean> {
  const deleted = await db
    .withTables<CalendarTables>()
    .deleteFrom('calendar_change')
    .where('country', '=', country)
    .where('date', '=', date)
    .returning('id')
    .executeTakeFirst()
  return deleted !== undefined
}

export async function findPeople(db: Queryable, accounts: readonly string[]) {
  if (accounts.length === 0) return []
  return db
    .withTables<CalendarTables>()
    .selectFrom('person')
    .select(['account_id as accountId', 'given_name as givenName', 'family_name as familyName'])
    .where('account_id', 'in', accounts)
    .execute()
}
