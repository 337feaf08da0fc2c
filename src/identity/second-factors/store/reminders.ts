import type { Queryable } from '../../../platform/database/connect.ts'
import type { Fixed } from '../../../platform/database/tables.ts'
import type { Reminder } from '../types.ts'

type ReminderTables = {
  completeness_reminder: { account_id: Fixed<string>; sign_ins: number; postponed: number }
  sign_in_session: { id: Fixed<string>; reminder_due: boolean }
}

const tables = (db: Queryable) => db.withTables<ReminderTables>()

/** What an incomplete account was reminded of so far. */
export async function findReminderRow(db: Queryable, accountId: string): Promise<Reminder | undefined> {
  return tables(db)
    .selectFrom('completeness_reminder')
    .select(['sign_ins as signIns', 'postponed'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}

export async function keepReminder(db: Queryable, accountId: string, reminder: Reminder): Promise<void> {
  const kept = { sign_ins: reminder.signIns, postponed: reminder.postponed }
  await tables(db)
    .insertInto('completeness_reminder')
    .values({ account_id: accountId, ...kept })
    .onConflict(conflict => conflict.column('account_id').doUpdateSet(kept))
    .execute()
}

export async function removeReminder(db: Queryable, accountId: string): Promise<void> {
  await tables(db).deleteFrom('completeness_reminder').where('account_id', '=', accountId).execute()
}

function reminderOf(db: Queryable, sessionId: string) {
  return tables(db).selectFrom('sign_in_session').select('reminder_due').where('id', '=', sessionId)
}

/** Whether the reminder waits for an answer in a session. */
export async function isReminderDue(db: Queryable, sessionId: string): Promise<boolean> {
  const row = await reminderOf(db, sessionId).executeTakeFirst()
  return row?.reminder_due === true
}

/** The same; held until the transaction ends. */
export async function holdReminder(db: Queryable, sessionId: string): Promise<boolean> {
  const row = await reminderOf(db, sessionId).forUpdate().executeTakeFirst()
  return row?.reminder_due === true
}

export async function markReminder(db: Queryable, sessionId: string, isDue: boolean): Promise<void> {
  await tables(db)
    .updateTable('sign_in_session')
    .set({ reminder_due: isDue })
    .where('id', '=', sessionId)
    .execute()
}
