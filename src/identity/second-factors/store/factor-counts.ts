import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { FactorCounts } from '../rules.ts'

/** Counts them, and lets nobody else add or remove one until the transaction ends. */
export async function lockFactors(db: Queryable, accountId: string): Promise<FactorCounts> {
  await sql`select id from account where id = ${accountId} for no key update`.execute(db)
  return countFactors(db, accountId)
}

/** Usable factors of an account, the phone app's devices among them. */
export async function countFactors(db: Queryable, accountId: string): Promise<FactorCounts> {
  const counted = await sql<FactorCounts>`
    select
      (select count(*) from phone_device 
        where account_id = ${accountId} and blocked_at is null and removed_at is null) as "phoneDevices",
      (select count(*) from authenticator_code
        where account_id = ${accountId} and confirmed_at is not null and removed_at is null) as "authenticatorCodes",
      (select count(*) from recovery_code
        where account_id = ${accountId} and confirmed_at is not null and used_at is null and replaced_at is null) as "recoveryCodes",
      (select count(*) from phone_device where account_id = ${accountId})
        + (select count(*) from authenticator_code where account_id = ${accountId}) as "everAdded"
  `.execute(db)
  const [counts] = counted.rows
  return counts ?? { phoneDevices: 0, authenticatorCodes: 0, recoveryCodes: 0, everAdded: 0 }
}
