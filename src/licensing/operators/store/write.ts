import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { ActivityStatus, OperatorDetails, OperatorIdentifier } from '../types.ts'
import type { OperatorTables } from './tables.ts'

/** What the system adds to an applicant's details. */
export interface NewOperator {
  readonly id: string
  readonly applicant: string | undefined
  readonly authorityId: string
  readonly details: OperatorDetails
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
      ...{ applicant: operator.applicant ?? null, created_at: operator.now },
    })
    .execute()
  await insertParts(db, operator)
}

/** Replaces everything but the record's number, its applicant and its date. */
export async function replaceOperator(
  db: Queryable,
  operator: Omit<NewOperator, 'applicant' | 'now'>,
): Promise<void> {
  const { kind, name, isDisplayed } = operator.details
  const tables = db.withTables<OperatorTables>()
  await tables.deleteFrom('operator_activity').where('operator_id', '=', operator.id).execute()
  await tables.deleteFrom('operator_address').where('operator_id', '=', operator.id).execute()
  await tables.deleteFrom('operator_identifier').where('operator_id', '=', operator.id).execute()
  await tables
    .updateTable('operator')
    .set({ kind, name, is_displayed: isDisplayed })
    .where('id', '=', operator.id)
    .execute()
  await insertParts(db, operator)
}

async function insertParts(db: Queryable, operator: Omit<NewOperator, 'applicant' | 'now'>): Promise<void> {
  const { id, details, authorityId } = operator
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
  await tables
    .insertInto('operator_activity')
    .values({
      ...{ operator_id: id, ...HOLDER, address_position: details.addressPosition },
      ...{ valid_from: details.validFrom ?? null, valid_to: details.validTo ?? null },
      ...{ authority_id: authorityId, status: 'new', reason: null },
    })
    .execute()
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

/** Takes away a last day that has passed, or is still to come. */
export async function openEnd(db: Queryable, id: string): Promise<void> {
  await db
    .withTables<OperatorTables>()
    .updateTable('operator_activity')
    .set({ valid_to: null })
    .where('operator_id', '=', id)
    .execute()
}

/** Lets nobody else register the same number before this transaction ends. */
export async function lockIdentifiers(
  db: Queryable,
  identifiers: readonly OperatorIdentifier[],
): Promise<void> {
  const numbers = identifiers.map(({ type, country, value }) => `${type} ${country} ${value}`).sort()
  for (const number of numbers)
    await sql`select pg_advisory_xact_lock(hashtextextended(${number}, 0))`.execute(db)
}

export async function saveSearch(db: Queryable, accountId: string, at: Date): Promise<void> {
  await db
    .withTables<OperatorTables>()
    .insertInto('operator_search')
    .values({ account_id: accountId, at })
    .onConflict(conflict => conflict.column('account_id').doUpdateSet({ at }))
    .execute()
}
