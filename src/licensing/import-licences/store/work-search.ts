import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import { isCommon } from '../../../platform/database/supposed-share.ts'
import type { WorkSearch } from '../types.ts'

type Condition = RawBuilder<SqlBool>

/** To what a work list is narrowed. */
export interface Narrowing {
  /** On a row of `document` or of `application`. */
  readonly conditions: readonly Condition[]
  /** Whether they name the few cases that can be meant at all. */
  readonly isRare: boolean
}

/** A search in the cases of one authority. */
export interface SearchedWork extends WorkSearch {
  readonly authorityId: string
}

/** So many cases are looked at one by one. */
export const FEW = 2000

/** What has an index of its own is looked for first; what everything is one of few kinds of is not. */
export async function narrowingTo(db: Queryable, search: SearchedWork): Promise<Narrowing> {
  const { status, category } = search
  const sought = [...byWords(search.words), ...byHolder(search.holder), ...byCountry(search.country)]
  const kinds = [
    ...(status === undefined ? [] : [sql<SqlBool>`document.status = ${status}`]),
    ...(category === undefined ? [] : [sql<SqlBool>`${category} = any(document.categories)`]),
  ]
  const rare = sought.length === 0 ? undefined : await findRare(db, sought, search)
  return { conditions: [...(rare === undefined ? sought : [rare]), ...kinds], isRare: rare !== undefined }
}

/** The cases of what is rare; of what is so common that a walk along the list finds it at once, nothing. */
async function findRare(
  db: Queryable,
  sought: readonly Condition[],
  { authorityId, country, words }: SearchedWork,
) {
  // Each of two conditions may be common, and nothing has both.
  const isOne = sought.length === 1 && words.length < 2
  // By words all cases are found at once, by country those of one authority.
  const place = country === undefined ? [] : [sql<SqlBool>`document.authority_id = ${authorityId}`]
  // The statuses as literals: the planner uses an index of the open cases only where it sees them.
  const open = sql`document.status in ('SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED')`
  const all = sql`select document.id from document where ${sql.join([open, ...place], sql` and `)}`
  const found = sql<{ id: string }>`${all} and ${sql.join(sought, sql` and `)}`
  if (isOne && (await isCommon(db, { found, all }))) return undefined
  const { rows } = await sql<{ id: string }>`${found} limit ${FEW + 1}`.execute(db)
  if (rows.length > FEW) return undefined
  return sql<SqlBool>`application.document_id = any(${rows.map(({ id }) => id)}::uuid[])`
}

// Words hold letters and digits only, so they cannot be operators of the search language.
// Only the last may still be unfinished: the beginnings of common words would read half the index.
function byWords(words: readonly string[]): readonly Condition[] {
  const asked = words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word))
  return words.length === 0 ? [] : [sql<SqlBool>`document.search @@ ${asked.join(' & ')}::tsquery`]
}

function byHolder(holder: string | undefined): readonly Condition[] {
  if (holder === undefined) return []
  const part = `%${holder.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return [sql<SqlBool>`lower(document.holder ->> 'name') like lower(${part})`]
}

function byCountry(country: string | undefined): readonly Condition[] {
  return country === undefined ? [] : [sql<SqlBool>`document.country_of_interest = ${country}`]
}
