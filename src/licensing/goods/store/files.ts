import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'

/** Those of the given digests that a row names. */
export async function listNamedFiles(db: Queryable, digests: readonly string[]): Promise<readonly string[]> {
  const wanted = sql`any(${[...digests]}::text[])`
  const found = await sql<{ digest: string }>`
    select file as digest from photograph where file = ${wanted}
    union select display_file from photograph where display_file = ${wanted}
    union select print_file from photograph where print_file = ${wanted}
    union select thumbnail_file from photograph where thumbnail_file = ${wanted}
    union select file from supporting_document where file = ${wanted}`.execute(db)
  return found.rows.map(row => row.digest)
}

/** The bytes of all photographs and supporting documents of an operator, each file once. */
export async function sumBytes(db: Queryable, operatorId: string): Promise<number> {
  const found = await sql<{ bytes: string }>`
    with good as (select id from cultural_good where operator_id = ${operatorId})
    select coalesce(sum(bytes), 0)::text as bytes from (
      select file, bytes from photograph where good_id in (select id from good)
      union select file, bytes from supporting_document where good_id in (select id from good)
    ) as kept`.execute(db)
  return Number(found.rows[0]?.bytes ?? 0)
}
