import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type { GoodDetails, GoodEvidence } from '../types.ts'
import { tables } from './tables.ts'

/** The next number of a series; its row stays locked until the transaction ends, so that none is lost. */
export async function takeNumber(db: Queryable, series: { country: string; year: number }): Promise<number> {
  const { last } = await tables(db)
    .insertInto('good_counter')
    .values({ ...series, last: 1 })
    .onConflict(conflict =>
      conflict.columns(['country', 'year']).doUpdateSet({ last: sql<number>`good_counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

export interface NewGood {
  readonly id: string
  readonly documentId: string
  /** Among the goods of its document, from 1. */
  readonly position: number
  readonly operatorId: string
  readonly objectNumber: string
  readonly details: GoodDetails
  readonly createdAt: Date
}

export async function insertGood(db: Queryable, good: NewGood): Promise<void> {
  await tables(db)
    .insertInto('cultural_good')
    .values({
      id: good.id,
      document_id: good.documentId,
      position: good.position,
      operator_id: good.operatorId,
      object_number: good.objectNumber,
      details: json(good.details),
      evidence: json({}),
      created_at: good.createdAt,
    })
    .execute()
}

/** Puts goods with all their files into another document, in this order. */
export async function moveGoods(db: Queryable, ids: readonly string[], documentId: string): Promise<void> {
  await tables(db)
    .updateTable('cultural_good')
    .set({
      document_id: documentId,
      position: sql<number>`array_position(${[...ids]}::uuid[], id)`,
    })
    .where('id', 'in', ids)
    .execute()
}

/** Takes a good away with its files. */
export async function deleteGood(db: Queryable, id: string): Promise<void> {
  await tables(db).deleteFrom('photograph').where('good_id', '=', id).execute()
  await tables(db).deleteFrom('supporting_document').where('good_id', '=', id).execute()
  await tables(db).deleteFrom('cultural_good').where('id', '=', id).execute()
}

/** The place behind all goods of a document. */
export async function nextPosition(db: Queryable, documentId: string): Promise<number> {
  const { last } = await tables(db)
    .selectFrom('cultural_good')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow()
  return Number(last ?? 0) + 1
}

/** Holds a good until the transaction ends, so that it is not erased while it is copied. */
export async function holdGood(db: Queryable, id: string): Promise<void> {
  await tables(db).selectFrom('cultural_good').select('id').where('id', '=', id).forUpdate().execute()
}

export async function updateDetails(db: Queryable, id: string, details: GoodDetails): Promise<void> {
  await tables(db)
    .updateTable('cultural_good')
    .set({ details: json(details) })
    .where('id', '=', id)
    .execute()
}

export async function updateEvidence(db: Queryable, id: string, evidence: GoodEvidence): Promise<void> {
  await tables(db)
    .updateTable('cultural_good')
    .set({ evidence: json(evidence) })
    .where('id', '=', id)
    .execute()
}

export async function freeze(
  db: Queryable,
  good: { readonly id: string; readonly details: GoodDetails; readonly at: Date },
): Promise<void> {
  await tables(db)
    .updateTable('cultural_good')
    .set({ details: json(good.details), frozen_at: good.at })
    .where('id', '=', good.id)
    .execute()
}

/** Takes the goods of a document away that is gone; whoever copies from them at the moment ends first. */
export async function deleteGoods(db: Queryable, documentId: string): Promise<void> {
  const goods = tables(db).selectFrom('cultural_good').select('id').where('document_id', '=', documentId)
  const ids = (await goods.forUpdate().execute()).map(good => good.id)
  if (ids.length === 0) return
  await tables(db).deleteFrom('photograph').where('good_id', 'in', ids).execute()
  await tables(db).deleteFrom('supporting_document').where('good_id', 'in', ids).execute()
  await tables(db).deleteFrom('cultural_good').where('id', 'in', ids).execute()
}
