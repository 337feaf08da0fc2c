import { sql } from 'kysely'
import type { TestLogin } from '../../src/identity/testing/test-login.ts'

/** By whom everything is owned that the attacks look at. */
export const ownerEmail = 'ejer-7319@bench.example'

const tables = [
  'sign_in_session',
  'authenticator_code',
  'recovery_code',
  'phone_device',
  'phone_pairing',
] as const

/** The identifier of something that the owner has. */
export async function idIn({ workplace }: TestLogin, table: (typeof tables)[number]): Promise<string> {
  const { rows } = await sql<{ id: string }>`select t.id from ${sql.table(table)} t
    join account a on a.id = t.account_id where a.email = ${ownerEmail} limit 1`.execute(
    workplace.database.kysely,
  )
  return rows[0]?.id ?? ''
}

/** A digest of everything that belongs to the owner. */
export async function digestOfAccount(login: TestLogin): Promise<string> {
  const lines: string[] = []
  for (const table of tables) {
    const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.table(table)} t
      join account a on a.id = t.account_id where a.email = ${ownerEmail} order by t.id`.execute(
      login.workplace.database.kysely,
    )
    lines.push(...rows.map(row => row.line))
  }
  const { rows } = await sql<{
    line: string
  }>`select a::text as line from account a where email = ${ownerEmail}`.execute(
    login.workplace.database.kysely,
  )
  return [...lines, ...rows.map(row => row.line)].join('\n')
}
