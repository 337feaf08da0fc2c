import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { ActivityStatus, OperatorDetails, OperatorIdentifier } from '../types.ts'
import { insertParts } from './parts.ts'
import type { OperatorTables } from './tables.ts'

/** What the system adds to an applicant's details. */
export interface NewOperator {
  readonly id: string
  readonly applicant: string | undefined
  readonly authorityId: string
  readonly details: OperatorDetails
  /** What it is searched by, see search/rules/search-text.ts. */
  readonly searchText: string
  readonly now: Date
}

/** The only chapter, section and activity there is so far. */
const HOLDER = {
  chapter: 'import-of-cultural-goods',
  section: 'holder-of-the-goods',
  type: 'holder-of-the-goods',
}

export async function insertOperator(db: Queryable, operator: NewOperator): Promise<void> {
  const { kind, name, isDisplayed } = operator.details
  await db
    .withTables<OperatorTables>()
    .insertInto('operator')
    .values({
      ...{ id: operator.id, kind, name, is_displayed: isDisplayed },
      ...{
        applicant: operator.applicant ?? null,
        created_at: operator.now,
        search_text: operator.searchText,
      },
    })
    .execute()
  await insertParts(db, operator)
  await db
    .withTables<OperatorTables>()
    .insertInto('operator_activity')
    .values({ operator_id: operator.id, ...HOLDER, ...activityOf(operator), status: 'new', reason: null })
    .execute()
}

/** Replaces everything but the record's number, its applicant and its date. */
export async function replaceOperator(
  db: Queryable,
  operator: Omit<NewOperator, 'applicant' | 'now'>,
): Promise<void> {
  const { kind, name, isDisplayed } = operator.details
  const tables = db.withTables<OperatorTables>()
  await tables.deleteFrom('operator_address').where('operator_id', '=', operator.id).execute()
  await tables.deleteFrom('operator_identifier').where('operator_id', '=', operator.id).execute()
  await tables
    .updateTable('operator')
    .set({ kind, name, is_displayed: isDisplayed, search_text: operator.searchText })
    .where('id', '=', operator.id)
    .execute()
  await insertParts(db, operator)
  await tables
    .updateTable('operator_activity')
    .set(eb => ({ ...activityOf(operator), reason: null, revision: eb('revision', '+', 1) }))
    .where('operator_id', '=', operator.id)
    .execute()
}

function activityOf({ details, authorityId }: Pick<NewOperator, 'details' | 'authorityId'>) {
  return {
    ...{ address_position: details.addressPosition, authority_id: authorityId },
    ...{ valid_from: details.validFrom ?? null, valid_to: details.validTo ?? null },
  }
}

export async function setStatus(
  db: Queryable,
  change: { readonly id: string; readonly status: ActivityStatus; readonly reason: string | undefined },
): Promise<void> {
  await db
    .withTables<OperatorTables>()
    .updateTable('operator_activity')
    .set({ status: change.status, reason: change.reason ?? null })
    .where('operator_id', '=', change.id)
    .execute()
}

/** Takes away a last day that has passed. */
export async function openPassedEnd(db: Queryable, id: string, today: string): Promise<void> {
  await db
    .withTables<OperatorTables>()
    .updateTable('operator_activity')
    .set({ valid_to: null })
    .where('operator_id', '=', id)
    .where('valid_to', '<', today)
    .execute()
}

/** Lets nobody else register the same number, and the applicant nothing else, before this transaction ends. */
export async function lockRegistration(
  db: Queryable,
  identifiers: readonly OperatorIdentifier[],
  applicant: string | undefined,
): Promise<void> {
  const numbers = identifiers.map(({ type, country, value }) => `${type} ${country} ${value}`)
  const names = applicant === undefined ? numbers : [...numbers, `applicant ${applicant}`]
  for (const name of names.sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db)
}
