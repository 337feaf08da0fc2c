import { connectDatabase, type Database } from '../database/connect.ts'
import { migrate } from '../database/migrate.ts'

/** A fresh database in memory with the platform's and the given migrations. */
export async function startTestDatabase(folders: readonly string[]): Promise<Database> {
  const database = await connectDatabase({})
  await migrate(database, folders)
  return database
}
