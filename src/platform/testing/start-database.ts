import { inject } from 'vitest'
import type { Database } from '../database/connect.ts'
import { createOnServer, openTestDatabase, testDatabases } from './test-databases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** TEST_DATABASE, see vitest.config.ts. */
    testDatabase: string
  }
}

/**
 * A fresh database with the platform's and the given migrations, of the kind that TEST_DATABASE names: `pglite`
 * (the default) or `postgres`. Throws for any other kind.
 */
export function startTestDatabase(folders: readonly string[]): Promise<Database> {
  return openTestDatabase(wantedKind(), folders)
}

/** The same for what is started whole: the value of DATABASE_URL, empty for an embedded database. */
export async function testDatabaseUrl(): Promise<string> {
  return wantedKind() === 'pglite' ? '' : createOnServer()
}

/** Measurements open the same worlds without a test runner, which alone knows of the other kind. */
function askedKind(): string {
  try {
    return inject('testDatabase')
  } catch {
    return 'pglite'
  }
}

function wantedKind(): (typeof testDatabases)[number] {
  const wanted = askedKind()
  const kind = testDatabases.find(one => one === wanted)
  if (kind === undefined) throw new Error(`TEST_DATABASE is none of ${testDatabases.join(', ')}`)
  return kind
}
