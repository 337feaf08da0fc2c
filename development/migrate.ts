import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { configurationOrExit } from '../src/platform/configuration.ts'
import { connectDatabase } from '../src/platform/database/connect.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { root } from '../src/platform/root.ts'

/** Brings one application's database on a server up to date, as its owner; a role of that name may then work with it. */
async function prepare(name: 'identity' | 'licensing', url: string, role: string | undefined): Promise<void> {
  const database = await connectDatabase({ url })
  try {
    await migrate(database, [join(root, `src/${name}/migrations`)])
    if (role !== undefined) await sql`select grant_to_application(${role})`.execute(database.kysely)
    process.stdout.write(`${name}: up to date\n`)
  } finally {
    await database.close()
  }
}

const { values } = parseArgs({ options: { role: { type: 'string' } } })
const configuration = configurationOrExit('evaluation')
for (const name of ['identity', 'licensing'] as const) {
  const { databaseUrl } = configuration[name]
  if (databaseUrl !== undefined) await prepare(name, databaseUrl, values.role)
}
