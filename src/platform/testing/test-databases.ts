import pg from 'pg'
import { inject } from 'vitest'
import { connectDatabase, type Database, openInMemory } from '../database/connect.ts'
import { migrate } from '../database/migrate.ts'
import { newSecret } from '../identifiers.ts'

/** The databases that store tests run on: the embedded one, and a real PostgreSQL server. */
export const testDatabases = ['pglite', 'postgres'] as const

/** Opens a fresh database of that kind with the platform's and the given migrations. */
export function openTestDatabase(
  kind: (typeof testDatabases)[number],
  folders: readonly string[],
): Promise<Database> {
  return kind === 'pglite' ? openEmbeddedCopy(folders) : openServerCopy(folders)
}

/** The address of a new, empty database on the tests' server. */
export function createOnServer(): Promise<string> {
  return createFrom('template1')
}

// To make an embedded database takes two seconds, to copy one less than half of one.
const embeddedOriginals = new Map<string, Promise<Blob>>()
const serverOriginals = new Map<string, Promise<string>>()

async function openEmbeddedCopy(folders: readonly string[]): Promise<Database> {
  return openInMemory(await once(embeddedOriginals, folders, makeEmbedded))
}

async function openServerCopy(folders: readonly string[]): Promise<Database> {
  const original = await once(serverOriginals, folders, makeOnServer)
  return connectDatabase({ url: await createFrom(original) })
}

function once<Made>(
  made: Map<string, Promise<Made>>,
  folders: readonly string[],
  make: (folders: readonly string[]) => Promise<Made>,
): Promise<Made> {
  const key = folders.join('\n')
  const found = made.get(key) ?? make(folders)
  made.set(key, found)
  return found
}

async function makeEmbedded(folders: readonly string[]): Promise<Blob> {
  const database = await openInMemory()
  await migrate(database, folders)
  const contents = await database.copy()
  await database.close()
  return contents
}

/** Gives the name of a database from which others are made; nobody is connected to it. */
async function makeOnServer(folders: readonly string[]): Promise<string> {
  const url = await createOnServer()
  const database = await connectDatabase({ url })
  await migrate(database, folders)
  await database.close()
  return new URL(url).pathname.slice(1)
}

async function createFrom(original: string): Promise<string> {
  const url = new URL(inject('postgresUrl'))
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  const name = `test_${newSecret(9).replace(/[^\w]/g, '_').toLowerCase()}`
  await client.query(`create database ${name} template ${original}`)
  await client.end()
  url.pathname = `/${name}`
  return url.href
}
