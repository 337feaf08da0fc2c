import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newId } from '../platform/identifiers.ts'
import { openTestDatabase, testDatabases } from '../platform/testing/test-databases.ts'

const folder = join(import.meta.dirname, 'migrations')
const migration = readFileSync(join(folder, '0141-mailboxes-in-own-letters.sql'), 'utf8')

test.each(testDatabases)('N4 mailboxes kept before get their one spelling (%s)', async kind => {
  const database = await openTestDatabase(kind, [folder])
  const kept = [
    ['info@xn--galleri-r-n3a3r.example', 'info@galleri-ærø.example'],
    ['a@xn--r8jz45g.xn--zckzah', 'a@例え.テスト'],
    ['b@xn--fa-hia.example', 'b@faß.example'],
    ['c@xn--mgba3gch31f060k.com', 'c@نامه‌ای.com'],
    ['so\u0308ren@museum.example', 'sören@museum.example'],
    ["sean.o'brien@museum.example", "sean.o'brien@museum.example"],
    ['d@xn--!.example', 'd@xn--!.example'],
    ['e@xn--6ca0b.example', 'e@xn--6ca0b.example'],
    ['e@æø.example', 'e@æø.example'],
  ] as const
  for (const [at, [email]] of kept.entries()) {
    await sql`insert into account (id, uid, first_name, last_name, email, language, status, privacy_read_at, created_at)
      values (${newId(new Date())}, ${`n${at}`}, 'A', 'B', ${email}, 'da', 'active', now(), now())`.execute(
      database.kysely,
    )
  }
  await database.runScript(migration)
  const { rows } = await sql<{ email: string }>`select email from account order by length(uid), uid`.execute(
    database.kysely,
  )
  await database.close()
  expect(rows.map(row => row.email)).toEqual(kept.map(([, expected]) => expected))
})
