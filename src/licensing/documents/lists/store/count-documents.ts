import { sql } from 'kysely'
import type { Status } from '../../../../law/life-cycles.ts'
import type { Queryable } from '../../../../platform/database/connect.ts'
import type { DocumentScope } from '../../rules/scope.ts'
import { scopeConditions } from '../../store/scope.ts'
import type { ListTables } from '../types.ts'

export interface Counted {
  readonly scope: DocumentScope
  readonly status: Status
  readonly since: Date
  readonly limit: number
}

/** How many documents of a scope stand in a status, changed since an instant; counting stops at `limit`. */
export async function countDocuments(db: Queryable, wanted: Counted): Promise<number> {
  const { scope, status, since, limit } = wanted
  const parts = scopeConditions(scope).map(condition => {
    const all = db
      .withTables<ListTables>()
      .selectFrom('document')
      .select('id')
      .where('status', '=', status)
      .where('changed_at', '>=', since)
      .where(condition)
    return sql`(${all.orderBy('changed_at', 'desc').limit(limit)})`
  })
  if (parts.length === 0) return 0
  const found = await sql<{ count: number }>`
    select least(count(*), ${limit}) as count from (${sql.join(parts, sql` union `)}) as found`.execute(db)
  return found.rows[0]?.count ?? 0
}
