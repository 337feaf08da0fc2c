import { sql } from 'kysely'
import type { DocumentType } from '../../../law/annex.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { DocumentNotice } from '../../documents/rules/events.ts'
import type { ToldNotice } from '../types.ts'

type NoticeTables = {
  notice: {
    id: string
    account_id: string
    event: DocumentNotice
    document_id: string
    opinion_id: string | null
    ends_on: string | null
    at: Date
    read_at: Date | null
  }
  document: { id: string; type: DocumentType; number: string; country_of_import: string | null }
}

const tables = (db: Queryable) => db.withTables<NoticeTables>()

export interface NewNotice {
  readonly id: string
  readonly accountId: string
  readonly event: DocumentNotice
  readonly documentId: string
  readonly opinionId: string | undefined
  readonly endsOn: string | undefined
  readonly at: Date
}

/** Of one event there may be more people than a statement has places for values. */
export async function insertNotices(db: Queryable, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return
  await sql`
    insert into notice (id, event, at, account_id, document_id, opinion_id, ends_on)
    select id, event, at, "accountId", "documentId", "opinionId", "endsOn"
    from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) as told (id uuid, event text, at timestamptz,
      "accountId" text, "documentId" uuid, "opinionId" uuid, "endsOn" date)`.execute(db)
}

function told(db: Queryable, accountId: string) {
  return tables(db)
    .selectFrom('notice')
    .innerJoin('document', 'document.id', 'notice.document_id')
    .where('account_id', '=', accountId)
    .select([
      'notice.id',
      'event',
      'document_id as documentId',
      'opinion_id as opinionId',
      'ends_on as endsOn',
      'notice.at',
      'document.type',
      'document.number',
      'document.country_of_import as countryOfImport',
      sql<boolean>`read_at is not null`.as('isRead'),
    ])
}

/** What somebody was told, the newest first. */
export async function listNotices(
  db: Queryable,
  { accountId, most }: { readonly accountId: string; readonly most: number },
): Promise<readonly ToldNotice[]> {
  const rows = await told(db, accountId)
    .orderBy('notice.at', 'desc')
    .orderBy('notice.id', 'desc')
    .limit(most)
    .execute()
  return rows.map(row => ({
    ...row,
    opinionId: row.opinionId ?? undefined,
    endsOn: row.endsOn ?? undefined,
  }))
}

/** One of them. */
export async function findNotice(
  db: Queryable,
  { accountId, id }: { readonly accountId: string; readonly id: string },
): Promise<Pick<ToldNotice, 'event' | 'type' | 'documentId' | 'opinionId'> | undefined> {
  const row = await told(db, accountId).where('notice.id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const { event, type, documentId, opinionId } = row
  return { event, type, documentId, opinionId: opinionId ?? undefined }
}

/** Marks notices of an account as read: one, or all. */
export async function markRead(
  db: Queryable,
  given: { readonly accountId: string; readonly id?: string; readonly at: Date },
): Promise<void> {
  const unread = tables(db)
    .updateTable('notice')
    .set({ read_at: given.at })
    .where('account_id', '=', given.accountId)
    .where('read_at', 'is', null)
  await (given.id === undefined ? unread : unread.where('id', '=', given.id)).execute()
}

export async function countUnread(db: Queryable, accountId: string): Promise<number> {
  const row = await tables(db)
    .selectFrom('notice')
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
