import pg from 'pg'
import { inject } from 'vitest'
import { connectDatabase, type Database } from '../database/connect.ts'
import { migrate } from '../database/migrate.ts'
import { newSecret } from '../identifiers.ts'

/** The databases that store tests run on: the embedded one, and a real PostgreSQL server. */
export const testDatabases = ['pglite', 'postgres'] as const

/** Opens a fresh database of that kind with the platform's and the given migrations. */
export async function openTestDatabase(
  kind: (typeof testDatabases)[number],
  folders: readonly string[],
): Promise<Database> {
  const database = await connectDatabase(kind === 'pglite' ? {} : { url: await createOnServer() })
  await migrate(database, folders)
  return database
}

/** The address of a new, empty database on the tests' server. */
export async function createOnServer(): Promise<string> {
  const url = new URL(inject('postgresUrl'))
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  const name = `test_${newSecret(9).replace(/[^\w]/g, '_').toLowerCase()}`
  await client.query(`create database ${name}`)
  await client.end()
  url.pathname = `/${name}`
  return url.href
}
