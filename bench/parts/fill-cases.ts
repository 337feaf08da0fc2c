import { sql } from 'kysely'
import type { Queryable } from '../../src/platform/database/connect.ts'

/** How many cases of each sort, which real application they are copies of, and for whom. */
export interface Filling {
  readonly open: number
  readonly closed: number
  readonly templateId: string
  /** Has every second open case; forty of them are those of `account`. */
  readonly authorityId: string
  readonly account: string
}

const HOLDERS = 20_000

/** Identifiers in order of time, as real ones. */
const idOf = (kind: string, n: string) =>
  sql.raw(`('01900000-0000-7000-8${kind}00-' || lpad(to_hex(${n}), 12, '0'))::uuid`)

/** Writes open and closed cases, as if they had been applied for in the last three months and years. */
export async function fillCases(database: Queryable, filling: Filling): Promise<void> {
  await database.transaction().execute(async transaction => {
    await sql`set local session_replication_role = replica`.execute(transaction)
    await sql`set local work_mem = '256MB'`.execute(transaction)
    await sql`set local maintenance_work_mem = '512MB'`.execute(transaction)
    await fillPeople(transaction, filling)
    await numberCases(transaction, filling)
    const indexes = await dropIndexes(transaction)
    await fillDocuments(transaction, filling)
    await fillGoods(transaction, filling)
    await fillApplications(transaction, filling)
    await fillRequests(transaction, filling)
    for (const definition of indexes) await sql.raw(definition).execute(transaction)
  })
  for (const table of [
    ...['document', 'application', 'cultural_good', 'photograph', 'application_receipt'],
    ...['information_request', 'operator', 'decision', 'person', 'user_role'],
  ])
    await sql`vacuum analyze ${sql.table(table)}`.execute(database)
}

/** Built anew at once an index costs less than by a million single rows. */
async function dropIndexes(db: Queryable): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid in ('document'::regclass, 'application'::regclass, 'cultural_good'::regclass)
      and not exists (select from pg_constraint where conindid = indexrelid)`.execute(db)
  for (const { name } of rows) await sql`drop index ${sql.table(name)}`.execute(db)
  return rows.map(({ definition }) => definition)
}

/** Twenty thousand holders, and forty officers who work beside the one that asks. */
async function fillPeople(db: Queryable, { authorityId }: Filling): Promise<void> {
  await sql`insert into operator (id, kind, name, is_displayed, created_at, search_text)
    select md5('holder' || n)::uuid, 'firm', 'Kunsthandel ' || n, true, now(), 'kunsthandel ' || n
    from generate_series(0, ${HOLDERS}::int - 1) n`.execute(db)
  await sql`insert into operator_address (operator_id, position, street, postal_code, city, country, is_main)
    select md5('holder' || n)::uuid, 0, 'Havnegade ' || n, '1058', 'København K', 'DK', true
    from generate_series(0, ${HOLDERS}::int - 1) n`.execute(db)
  await sql`insert into operator_activity (operator_id, chapter, section, type, address_position, authority_id, status)
    select md5('holder' || n)::uuid, 'import-of-cultural-goods', 'holder-of-the-goods', 'holder-of-the-goods', 0,
      ${authorityId}, 'valid' from generate_series(0, ${HOLDERS}::int - 1) n`.execute(db)
  await sql`insert into person (account_id, given_name, family_name, email, language, last_seen_at)
    select 'colleague' || n, 'Kollega', n::text, n || '@bench.example', 'en', now() from generate_series(1, 40) n`.execute(
    db,
  )
  await sql`insert into user_role (id, account_id, kind, authority_id, status, requested_at)
    select md5('role' || n)::uuid, 'colleague' || n, 'authority-officer', ${authorityId}, 'valid', now()
    from generate_series(1, 40) n`.execute(db)
}

/** What each case is, worked out once: `waits` is whom an open one waits for, `age` its days since it was received or asked. */
async function numberCases(db: Queryable, { open, closed, authorityId }: Filling): Promise<void> {
  await sql`create temporary table filled on commit drop as
    with authorities as (
      select array_agg(id order by code) as ids from authority where code like '%-CENTRAL' and id <> ${authorityId}
    )
    select n, n <= ${open}::int as is_open, ${idOf('1', 'n')} as id, ${idOf('2', 'n')} as good,
      'ICGL.DK.' || 2000 + n / 1000000 || '.' || lpad((n % 1000000)::text, 7, '0') as number,
      md5('holder' || n * 7919::bigint % ${HOLDERS})::uuid as operator,
      n * 7919::bigint % ${HOLDERS} as firm,
      case when n % 2 = 0 then ${authorityId}::uuid else authorities.ids[1 + n / 2 % cardinality(authorities.ids)] end as authority,
      case when n > ${open}::int then null
        else (array['authority', 'authority', 'authority', 'authority', 'authority', 'authority', 'holder', 'holder', 'holder', 'seal'])[1 + n / 2 % 10] end as waits,
      n / 20 * 37 % case when n / 2 % 10 between 6 and 8 then 42 else 92 end as age,
      'stil' || n / 3 % 50 || ' ting' || n / 7 % 40 || ' sted' || n / 11 % 60 as title,
      case when n % 20 in (4, 5) then 'amphora' else 'vase' end as kind_of_thing,
      (array['EG', 'TR', 'GR', 'IT', 'IQ', 'SY', 'US', 'CN', 'PE', 'MX', 'IN', 'TH', 'NG', 'ML', 'JO'])[1 + n / 4 % 15] as country
    from generate_series(1, ${open}::int + ${closed}::int) n, authorities`.execute(db)
  await sql`create index on filled (is_open)`.execute(db)
  await sql`analyze filled`.execute(db)
}

async function fillDocuments(db: Queryable, { templateId }: Filling): Promise<void> {
  await sql`
    insert into document (id, type, number, operator_id, status, sub_state, flags, status_at, version, step_versions,
      content, created_by, created_at, changed_at, country_of_import, customs_office, country_of_interest, categories,
      title, local_reference, object_numbers, holder_name, search_words, search_version, holder, signature, signed_at,
      check_code, sealed_file, authority_id, language)
    select filled.id, 'ICG-L', filled.number, operator,
      case when waits = 'holder' then 'CONDITIONALLY_REJECTED' when is_open then 'SUBMITTED_FOR_DECISION'
        else (array['VALID', 'VALID', 'VALID', 'REJECTED', 'WITHDRAWN'])[1 + n % 5] end,
      case when waits = 'holder' then 'INFO_REQUESTED' when is_open then 'RECEIVED' end,
      case when waits = 'seal' then array['READY_FOR_ESEAL'] else '{}' end,
      moment, document.version, document.step_versions,
      case when is_open then document.content || jsonb_build_object('countryOfInterest', country)
        else jsonb_build_object('countryOfImport', 'DK', 'countryOfInterest', country) end,
      document.created_by, moment, moment, document.country_of_import, document.customs_office, country,
      document.categories, initcap(filled.title), 'ref' || n, array['CGO.DK.2026.' || lpad(filled.n::text, 7, '0')],
      'Kunsthandel ' || firm,
      array['ref' || n, 'icgl', 'dk', split_part(filled.number, '.', 3), split_part(filled.number, '.', 4), 'cgo',
        '2026', lpad(n::text, 7, '0'), 'kunsthandel', firm::text, 'dk' || 10000000 + firm, kind_of_thing]
        || string_to_array(filled.title, ' '),
      document.search_version,
      document.holder || jsonb_build_object('name', 'Kunsthandel ' || firm, 'eori', 'DK' || 10000000 + firm),
      case when is_open then document.signature else '{"digest": "closed"}' end, moment, document.check_code,
      document.sealed_file, authority, document.language
    from filled join document on document.id = ${templateId},
      lateral (select now() - case when is_open then age * interval '1 day'
        else interval '100 days' + n * interval '45 seconds' end as moment)`.execute(db)
}

/** One good of every case, with two pictures of every open one. */
async function fillGoods(db: Queryable, { templateId }: Filling): Promise<void> {
  await sql`insert into cultural_good (id, document_id, position, operator_id, object_number, details, frozen_at, created_at)
    select filled.good, filled.id, 1, operator, 'CGO.DK.2026.' || lpad(n::text, 7, '0'),
      case when is_open then good.details || jsonb_build_object('title', initcap(filled.title)) else '{}' end,
      now(), now()
    from filled join cultural_good as good on good.document_id = ${templateId} and good.position = 1`.execute(
    db,
  )
  const columns = sql.raw(
    `type, text, language, translation, file, media_type, bytes, width, height, is_colour, display_file, thumbnail_file, print_file, name, created_at`,
  )
  await sql`insert into photograph (id, good_id, position, view, ${columns})
    select ${idOf('3', 'n * 10 + photograph.position')}, filled.good, photograph.position, view, ${prefixed('photograph')}
    from filled join cultural_good as good on good.document_id = ${templateId} and good.position = 1
    join photograph on photograph.good_id = good.id where is_open`.execute(db)
}

function prefixed(table: string) {
  const columns = [
    ...[
      'type',
      'text',
      'language',
      'translation',
      'file',
      'media_type',
      'bytes',
      'width',
      'height',
      'is_colour',
    ],
    ...['display_file', 'thumbnail_file', 'print_file', 'name', 'created_at'],
  ]
  return sql.raw(columns.map(column => `${table}.${column}`).join(', '))
}

/** The cases themselves; what lists show of the open ones is left to be counted by the clock. */
async function fillApplications(db: Queryable, { account, authorityId }: Filling): Promise<void> {
  await sql`insert into application (document_id, first_submitted_at, received_at, assigned_to, assigned_name, assigned_at,
      authority_id, waits_for)
    select id, moment, moment, officer, officer, case when officer is not null then now() end, authority, waits
    from filled,
      lateral (select now() - case when waits = 'holder' then age + 10 when is_open then age else 200 end * interval '1 day' as moment),
      lateral (select case when not is_open or waits <> 'authority' or n / 20 % 3 = 2 then null
        when authority <> ${authorityId} then 'elsewhere' when n <= 20 * 7 then ${account}
        else 'colleague' || 1 + n / 20 % 40 end as officer)`.execute(db)
  await sql`insert into application_receipt (id, document_id, authority_id, kind, at, by)
    select ${idOf('4', 'n')}, document_id, authority, 'received', received_at, 'bench'
    from application join filled on filled.id = document_id where is_open`.execute(db)
}

async function fillRequests(db: Queryable, { account }: Filling): Promise<void> {
  await sql`insert into information_request (id, document_id, authority_id, number, text, boxes, goods, papers,
      sent_at, sent_by, sent_by_name)
    select ${idOf('5', 'n')}, id, authority, 1, 'Please tell us where it was found.', '{}', '{}', '{}',
      now() - age * interval '1 day', 'account:' || ${account}::text, 'Bench'
    from filled where waits = 'holder'`.execute(db)
  await sql`insert into decision (id, document_id, authority_id, action, goods, language, prepared_at, prepared_by)
    select ${idOf('6', 'n')}, id, authority, 'grant-licence',
      jsonb_build_array(jsonb_build_object('goodId', good, 'decision', 'granted', 'grounds', '[]'::jsonb)), 'da',
      now(), 'account:colleague1'
    from filled where waits = 'seal'`.execute(db)
}

/** As it was yesterday: what had to be told until then has been told. */
export async function bringToYesterday(database: Queryable): Promise<void> {
  await database.transaction().execute(async transaction => {
    await sql`set local session_replication_role = replica`.execute(transaction)
    await sql`update application set reminded_day = next_day, reminded_days =
        case when next_day - current_date + 1 <= 1 then 1 when next_day - current_date + 1 <= 7 then 7 else 14 end
      where waits_for is not null and next_day - current_date + 1 between 0 and 14`.execute(transaction)
    await sql`update document set flags = flags || array['OVERDUE_90'] from application
      where document_id = document.id and waits_for is not null and status = 'SUBMITTED_FOR_DECISION'
        and decision_day < current_date - 1`.execute(transaction)
  })
  await sql`vacuum analyze application`.execute(database)
  await sql`vacuum analyze document`.execute(database)
}
