import { sql } from 'kysely'
import type { Queryable } from '../../../../platform/database/connect.ts'
import { operatorIds, people } from './people.ts'

/** Registers the operators of the test world in Denmark and Germany, and the people who act. */
export async function insertOperatorsAndPeople(db: Queryable): Promise<void> {
  await sql`insert into operator (id, kind, name, is_displayed, created_at) values
    (${operatorIds.firm}, 'firm', 'Galleri Havnegade ApS', true, now()),
    (${operatorIds.privatePerson}, 'natural person', 'Rosalinde Vestergaard', false, now()),
    (${operatorIds.otherFirm}, 'firm', 'Kunsthandel Berlin GmbH', true, now())`.execute(db)
  await sql`insert into operator_address (operator_id, position, street, postal_code, city, country, is_main)
    select id, 0, 'Havnegade 21', '1058', 'København K', 'DK', true from operator`.execute(db)
  await sql`insert into operator_activity (operator_id, chapter, section, type, address_position, authority_id, status)
    select operator.id, 'c', 's', 't', 0, authority.id, 'valid' from operator
    join authority on authority.code = case when operator.name like 'Kunsthandel%' then 'DE-CENTRAL' else 'DK-CENTRAL' end`.execute(
    db,
  )
  for (const person of Object.values(people)) {
    await sql`insert into person (account_id, given_name, family_name, email, language, last_seen_at)
      values (${person.accountId}, ${person.givenName}, ${person.familyName}, ${person.email}, ${person.language}, now())`.execute(
      db,
    )
  }
  await sql`insert into user_role (id, account_id, kind, operator_id, status, requested_at)
    values (gen_random_uuid(), 'holder', 'holder', ${operatorIds.firm}, 'valid', now())`.execute(db)
}

/** What a test says of statements; the rest is the same for all. */
export interface StatementWish {
  readonly operatorId: string
  readonly holderName: string
  readonly holderEori?: string
  readonly status: 'DRAFT' | 'VALID' | 'REPLACED' | 'EXPIRED' | 'DELETED'
  readonly title: string
  /** How many; numbers and times go on from `from`. */
  readonly count?: number
  readonly from: number
  readonly code?: string
  readonly sealedFile?: string
}

/** Inserts statements, each with a good of its own; the later the number, the newer the change. */
export async function insertStatements(db: Queryable, wish: StatementWish): Promise<void> {
  const isSigned = wish.status !== 'DRAFT' && wish.status !== 'DELETED'
  const signature = JSON.stringify({ account: 'holder', signedAt: '2026-11-20T10:00:00.000Z' })
  const { holderEori = '' } = wish
  const holder = JSON.stringify(holderEori === '' ? {} : { eori: holderEori })
  const words = wordsOf(`${wish.title} ${wish.holderName} ${holderEori}`)
  await sql`with numbered as (
      select n, ('01900000-0000-7000-8001-' || lpad(n::text, 12, '0'))::uuid as id,
        'ICGS.DK.2026.' || lpad(n::text, 7, '0') as number
      from generate_series(${wish.from}::int, ${wish.from + (wish.count ?? 1) - 1}::int) as n),
    goods as (
      insert into cultural_good (id, document_id, position, operator_id, object_number, details, created_at, frozen_at)
      select id, id, 1, ${wish.operatorId}, 'CGO.DK.2026.' || lpad(n::text, 7, '0'), '{}', now(),
        case when ${isSigned} then now() end from numbered returning id)
    insert into document (id, type, number, operator_id, status, status_at, version, step_versions, content,
      created_by, created_at, changed_at, title, object_numbers, categories, holder_name, search_words, country_of_import,
      local_reference, holder, signature, signed_at, check_code, sealed_file)
    select id, 'ICG-S', number, ${wish.operatorId}, ${wish.status}, timestamptz '2026-11-20 10:00Z', 1, '{}', '{}',
      'account:holder', timestamptz '2026-11-01Z', timestamptz '2026-11-20 10:00Z' + n * interval '1 second',
      ${wish.title}, array['CGO.DK.2026.' || lpad(n::text, 7, '0')], '{}', ${wish.holderName},
      ${words}::text[] || lower(number), 'DK', 'ref-' || n,
      case when ${isSigned} then ${holder}::jsonb end, case when ${isSigned} then ${signature}::jsonb end,
      case when ${isSigned} then timestamptz '2026-11-20 10:00Z' end,
      case when ${isSigned} then ${wish.code ?? 'K7M2P-9QXR4'} end,
      case when ${isSigned} then ${wish.sealedFile ?? 'none'} end
    from numbered`.execute(db)
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '')
}

/** The id of the statement with that running number. */
export function statementId(n: number): string {
  return `01900000-0000-7000-8001-${String(n).padStart(12, '0')}`
}
