import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { heed, type Outage } from '../outage.ts'

/** The pool as the query builder uses it; every fault of a connection is noted. */
export function watchPool(pool: pg.Pool, outage: Outage): PostgresPool {
  pool.on('error', outage.note)
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await heed(outage, pool.connect())
      const query = (text: string, values: unknown[]) => heed(outage, client.query(text, values))
      const watched: PostgresPoolClient = Object.create(client, { query: { value: query } })
      return watched
    },
  }
}
