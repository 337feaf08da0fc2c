import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { connectDatabase, type Queryable } from '../../src/platform/database/connect.ts'

/** How much evaluation data lies in a folder. */
export interface EvaluationCount {
  readonly accounts: number
  readonly eventsOfLogin: number
  readonly documents: number
  readonly drafts: number
  readonly events: number
  readonly mails: number
}

/** Counts what a system that has stopped left in its folder. */
export async function countEvaluation(directory: string): Promise<EvaluationCount> {
  const login = await inside(join(directory, 'identity'), async database => ({
    accounts: await countRows(database, 'account'),
    eventsOfLogin: await countRows(database, 'event'),
  }))
  const kulturport = await inside(join(directory, 'licensing'), async database => ({
    documents: await countRows(database, 'document'),
    drafts: await countRows(database, 'document', sql`status = 'DRAFT'`),
    events: await countRows(database, 'event'),
  }))
  return { ...login, ...kulturport, mails: countMails(directory) }
}

/** How many mails the mailbox keeps. */
export function countMails(directory: string): number {
  const mailbox = join(directory, 'mailbox')
  return existsSync(mailbox) ? readdirSync(mailbox).filter(name => name.endsWith('.json')).length : 0
}

const QUIET = 5_000
const LATEST = 240_000

/** Mails come for some time after everything is ready: waits until there are so many, and none has come for five seconds. */
export async function untilMailsCame(directory: string, wanted: number): Promise<void> {
  const deadline = Date.now() + LATEST
  let [known, since] = [-1, Date.now()]
  while (Date.now() < deadline && (known < wanted || Date.now() - since < QUIET)) {
    await wait(200)
    const now = countMails(directory)
    if (now !== known) since = Date.now()
    known = now
  }
}

async function inside<Found>(
  directory: string,
  look: (database: Queryable) => Promise<Found>,
): Promise<Found> {
  const database = await connectDatabase({ directory })
  try {
    return await look(database.kysely)
  } finally {
    await database.close()
  }
}

async function countRows(database: Queryable, table: string, only = sql`true`): Promise<number> {
  const found = await sql<{
    rows: number
  }>`select count(*)::int as rows from ${sql.table(table)} where ${only}`.execute(database)
  return found.rows[0]?.rows ?? 0
}
