import { sql } from 'kysely'
import type { Queryable } from '../../src/platform/database/connect.ts'

/** A statement as it lies in the database, with what the history says of it. */
export interface StatementRecord {
  readonly id: string
  readonly number: string
  readonly status: string
  readonly sealedFile: string | null
  readonly isFrozen: boolean
  readonly started: number
  readonly registered: number
  /** The sealed file that the history names. */
  readonly recordedFile: string | null
  /** When the history registered it: its place in the chain. */
  readonly seq: number | null
}

/** Every statement there is, drafts and deleted ones too. */
export async function readStatements(database: Queryable): Promise<readonly StatementRecord[]> {
  const { rows } = await sql<StatementRecord>`
    select s.id, s.number, s.status, s.sealed_file as "sealedFile", g.frozen_at is not null as "isFrozen",
      count(*) filter (where e.type = 'started') as started,
      count(*) filter (where e.type = 'registered') as registered,
      max(e.data ->> 'sealedFile') filter (where e.type = 'registered') as "recordedFile",
      max(e.seq) filter (where e.type = 'registered') as seq
    from document s
    join cultural_good g on g.document_id = s.id
    left join event e on e.record_type = 'importer-statement' and e.record_id = s.id::text
    group by s.id, g.frozen_at
    order by s.number`.execute(database)
  return rows
}

/** Events about statements that are not there, and goods that belong to none. */
export async function countOrphans(database: Queryable): Promise<number> {
  const { rows } = await sql<{ orphans: number }>`
    select (select count(*) from event e where e.record_type = 'importer-statement'
        and not exists (select 1 from document s where s.id::text = e.record_id))
      + (select count(*) from cultural_good g
        where not exists (select 1 from document s where s.id = g.document_id)) as orphans`.execute(database)
  return rows[0]?.orphans ?? 0
}

/** Numbers that were taken out of the series and stand on no statement. */
export async function countLostNumbers(database: Queryable): Promise<number> {
  const { rows } = await sql<{ lost: number }>`
    select coalesce((select sum(last) from document_counter), 0)
      - (select count(*) from document) as lost`.execute(database)
  return Number(rows[0]?.lost ?? 0)
}
