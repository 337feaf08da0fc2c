import { sql } from 'kysely'
import type { DocumentType } from '../../law/annex.ts'
import type { Queryable } from '../../platform/database/connect.ts'
import type { MandateSide, MandateTables, MandateTerms, Principal } from './types.ts'

const tables = (db: Queryable) => db.withTables<MandateTables>()

export interface NewMandate extends MandateTerms {
  readonly id: string
  readonly holderId: string
  readonly representativeId: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly givenAt: Date
  readonly givenBy: string
}

export async function insertMandate(db: Queryable, mandate: NewMandate): Promise<void> {
  await tables(db)
    .insertInto('mandate')
    .values({
      id: mandate.id,
      holder_id: mandate.holderId,
      representative_id: mandate.representativeId,
      types: sql`${[...mandate.types]}::text[]`,
      may_sign: mandate.maySign,
      valid_from: mandate.validFrom,
      valid_until: mandate.validUntil,
      starts_at: mandate.startsAt,
      ends_at: mandate.endsAt,
      given_at: mandate.givenAt,
      given_by: mandate.givenBy,
    })
    .execute()
}

const nameOf = (column: 'mandate.given_by' | 'mandate.ended_by') =>
  sql<string | null>`(select trim(given_name || ' ' || family_name) from person
    where 'account:' || person.account_id = ${sql.ref(column)})`

/** Mandates of which an operator is one side, the newest first. */
export function mandatesOf(db: Queryable, operatorId: string) {
  return tables(db)
    .selectFrom('mandate')
    .innerJoin('operator as holder', 'holder.id', 'mandate.holder_id')
    .innerJoin('operator as representative', 'representative.id', 'mandate.representative_id')
    .leftJoin('operator_activity', 'operator_activity.operator_id', 'mandate.holder_id')
    .leftJoin('authority', 'authority.id', 'operator_activity.authority_id')
    .where(eb =>
      eb.or([eb('mandate.holder_id', '=', operatorId), eb('mandate.representative_id', '=', operatorId)]),
    )
    .select([
      'mandate.id',
      'holder_id as holderId',
      'representative_id as representativeId',
      'holder.name as holder',
      'representative.name as representative',
      'types',
      'may_sign as maySign',
      sql<string>`mandate.valid_from::text`.as('validFrom'),
      sql<string>`mandate.valid_until::text`.as('validUntil'),
      'starts_at as startsAt',
      'ends_at as endsAt',
      'given_at as givenAt',
      'ended_at as endedAt',
      'ended_side as endedSide',
      sql<string>`coalesce(authority.member_state, '')`.as('memberState'),
      nameOf('mandate.given_by').as('givenBy'),
      nameOf('mandate.ended_by').as('endedBy'),
    ])
    .orderBy('given_at', 'desc')
    .orderBy('mandate.id', 'desc')
}

export type MandateRow = Awaited<ReturnType<ReturnType<typeof mandatesOf>['execute']>>[number]

/** Holds a mandate until the transaction ends. */
export async function holdMandate(db: Queryable, id: string): Promise<void> {
  await tables(db).selectFrom('mandate').select('id').where('id', '=', id).forUpdate().execute()
}

export async function endMandate(
  db: Queryable,
  ended: { readonly id: string; readonly at: Date; readonly by: string; readonly side: MandateSide },
): Promise<void> {
  await tables(db)
    .updateTable('mandate')
    .set({ ended_at: ended.at, ended_by: ended.by, ended_side: ended.side })
    .where('id', '=', ended.id)
    .execute()
}

/** At what somebody acts for others: whose mandates, of which type, when. */
export interface Acting {
  readonly representativeId: string
  readonly type: DocumentType
  readonly at: Date
}

// The scope of documents asks the same of each row (documents/store/mandated.ts).
function valid(db: Queryable, { representativeId, type, at }: Acting) {
  return tables(db)
    .selectFrom('mandate')
    .where('representative_id', '=', representativeId)
    .where(sql<boolean>`${type} = any(types)`)
    .where('mandate.ended_at', 'is', null)
    .where('starts_at', '<=', at)
    .where('ends_at', '>', at)
    .where(
      sql<boolean>`exists (select from operator_activity
        where operator_activity.operator_id = mandate.holder_id and operator_activity.status = 'valid')`,
    )
}

/** For whom an operator may begin documents of a type. */
export function listPrincipals(db: Queryable, acting: Acting): Promise<readonly Principal[]> {
  return valid(db, acting)
    .innerJoin('operator', 'operator.id', 'mandate.holder_id')
    .select(['operator.id as operatorId', 'operator.name'])
    .distinct()
    .orderBy('operator.name')
    .execute()
}

/** At what an operator acts for one holder. */
export interface ActingFor extends Acting {
  readonly holderId: string
}

/** The mandate by which an operator acts for a holder, one with the right to sign before others. */
export function findValid(db: Queryable, acting: ActingFor) {
  return validFor(db, acting).executeTakeFirst()
}

/** The same; nobody ends it until the transaction ends. */
export function holdValid(db: Queryable, acting: ActingFor) {
  return validFor(db, acting).forShare().executeTakeFirst()
}

function validFor(db: Queryable, { holderId, ...acting }: ActingFor) {
  return valid(db, acting)
    .where('mandate.holder_id', '=', holderId)
    .select(['mandate.id', 'may_sign as maySign'])
    .orderBy('may_sign', 'desc')
    .limit(1)
}
