import { type RawBuilder, sql } from 'kysely'

/** A value for a `jsonb` column, the same on both drivers. */
export function json<T>(value: T): RawBuilder<string> {
  return sql<string>`${JSON.stringify(value)}::jsonb`
}
