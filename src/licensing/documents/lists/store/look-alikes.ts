import { type SqlBool, sql } from 'kysely'
import type { Queryable } from '../../../../platform/database/connect.ts'
import type { DocumentScope } from '../../rules/scope.ts'
import { isInScope } from '../../store/scope.ts'
import type { ListTables, LookAlike } from '../types.ts'

/** As many documents of like titles as are looked at: of a common title there are thousands. */
const LOOKED_AT = 200

/** Documents in a scope whose titles share trigrams with one, or contain something like it, the likest first. */
export async function listLookAlikes(
  db: Queryable,
  wanted: { readonly title: string; readonly scope: DocumentScope; readonly limit: number },
): Promise<readonly Omit<LookAlike, 'address'>[]> {
  const { title, scope, limit } = wanted
  const looksLike = sql<SqlBool>`(title % ${title} or ${title} <% title)`
  const likeness = sql<number>`greatest(similarity(title, ${title}), word_similarity(${title}, title))`
  const alike = db
    .withTables<ListTables>()
    .selectFrom('document')
    .where(looksLike)
    .where(isInScope(scope))
    .select(['id', 'type', 'number', 'title', 'status', likeness.as('likeness')])
    .limit(LOOKED_AT)
  return db
    .withTables<ListTables>()
    .selectFrom(alike.as('alike'))
    .select(['id', 'type', 'number', 'title', 'status'])
    .orderBy('likeness', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
