import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from './connect.ts'

/** What so large a part of the rows has is found on the first steps along a list: nobody has to look how many there are. */
const COMMON = 0.02

/** A query, and another one that finds some of its rows. */
interface Sought {
  readonly found: RawBuilder<unknown>
  readonly all: RawBuilder<unknown>
}

/** Whether so many rows are supposed to be found that a walk along a list comes to the first of them at once. */
export async function isCommon(db: Queryable, sought: Sought): Promise<boolean> {
  return (await supposedShare(db, sought)) > COMMON
}

/**
 * Which part of the rows of one query another one finds among them, from 0 to 1, as the planner supposes by its statistics
 * and without reading any: good enough to choose a way of searching by, and for nothing else.
 */
export async function supposedShare(db: Queryable, { found, all }: Sought): Promise<number> {
  const { rows } = await sql<Explained>`explain (format json) (${found}) union all (${all})`.execute(db)
  const [part = none, whole = none] = rows[0]?.['QUERY PLAN'][0]?.Plan.Plans ?? []
  return part['Plan Rows'] / Math.max(1, whole['Plan Rows'])
}

interface PlanOfRows {
  readonly 'Plan Rows': number
}

const none: PlanOfRows = { 'Plan Rows': 0 }

interface Explained {
  readonly 'QUERY PLAN': readonly { readonly Plan: { readonly Plans: readonly PlanOfRows[] } }[]
}
