import { sql } from 'kysely'
import type { Queryable } from '../../src/platform/database/connect.ts'

/** What the list of documents reads for a holder, written by hand. */
export const rawFirstPage = `
  select id, number, status, status_at, changed_at, title, country_of_import, customs_office,
    country_of_interest, local_reference, object_numbers, holder_name
  from document where status <> 'DELETED' and operator_id = $1
  order by changed_at desc, id desc limit 26`

/** Writes so many drafts, in turn for the operators given; gives the cursor of a page deep in the first one's list. */
export async function fillDocuments(
  database: Queryable,
  { operators, count }: { readonly operators: readonly string[]; readonly count: number },
): Promise<string> {
  await database.transaction().execute(async transaction => {
    await sql`set local session_replication_role = replica`.execute(transaction)
    await sql`
      insert into document (id, type, number, operator_id, status, status_at, version, step_versions,
        content, created_by, created_at, changed_at, country_of_import, customs_office, country_of_interest, categories,
        title, local_reference, object_numbers, holder_name, search_words)
      select md5('bench' || n)::uuid, 'ICG-S', 'ICGS.DK.2025.' || lpad(n::text, 7, '0'), (${[...operators]}::uuid[])[n % 2 + 1],
        'DRAFT', moment, 1, '{"import":1,"good":1,"measurements":1,"provenance":1,"declaration":0}',
        '{"countryOfImport":"DK"}', 'account:nbench22', moment, moment, 'DK', 'DK009002', 'TR', array['g.i'],
        'View of a harbour ' || n, 'ref' || n, array['DK.2025.' || lpad(n::text, 7, '0')], 'Galleri Havnegade ApS',
        array['ref' || n, 'icgs', 'dk', '2025', lpad(n::text, 7, '0'), 'view', 'harbour', 'galleri', 'havnegade', case when n % 20 = 2 then 'amphora' else 'vase' end]
      from generate_series(1, ${count}::int) n, lateral (select timestamptz '2025-01-01' + n * interval '20 seconds' as moment)`.execute(
      transaction,
    )
  })
  await sql`vacuum analyze document`.execute(database)
  const { rows } = await sql<{ cursor: string }>`
    select (extract(epoch from changed_at) * 1000)::bigint || '.' || id as cursor from document
    where operator_id = ${operators[0]} order by changed_at limit 1 offset ${Math.floor(count / 20)}`.execute(
    database,
  )
  return rows[0]?.cursor ?? ''
}
