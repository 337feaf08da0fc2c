import { type SqlBool, sql } from 'kysely'
import type { Category } from '../../../law/annex.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { ApplicationElsewhere, HomeInformation } from '../home-state/types.ts'
import { tables } from './tables.ts'

/** Where a page of applications elsewhere ends. */
export interface ElsewhereCursor {
  readonly at: Date
  readonly id: string
}

function notified(db: Queryable, authorityId: string) {
  return tables(db)
    .selectFrom('home_notice')
    .innerJoin('document', 'document.id', 'home_notice.document_id')
    .innerJoin('application', 'application.document_id', 'document.id')
    .innerJoin('authority', 'authority.id', 'document.authority_id')
    .where('home_notice.authority_id', '=', authorityId)
    .select([
      'document.id',
      'document.number',
      'document.status',
      'document.sub_state as subState',
      'document.flags',
      'authority.id as authorityId',
      'authority.name as authorityName',
      'authority.member_state as memberState',
      'application.first_submitted_at as firstSubmittedAt',
      'home_notice.at as notifiedAt',
    ])
    .select([
      sql<string>`coalesce(document.holder ->> 'name', document.holder_name)`.as('holderName'),
      sql<readonly Category[]>`document.categories`.as('categories'),
    ])
}

type NotifiedRow = Awaited<ReturnType<ReturnType<typeof notified>['executeTakeFirstOrThrow']>>

const toElsewhere = ({ subState, ...row }: NotifiedRow): ApplicationElsewhere => ({
  ...row,
  subState: subState ?? undefined,
})

/** Applications that another authority decides, of which this one was notified, the newest first. */
export async function listElsewhere(
  db: Queryable,
  wanted: {
    readonly authorityId: string
    readonly after: ElsewhereCursor | undefined
    readonly limit: number
  },
): Promise<readonly ApplicationElsewhere[]> {
  const { authorityId, after, limit } = wanted
  const open = notified(db, authorityId)
    .where('document.authority_id', '<>', authorityId)
    .where('application.waits_for', 'is not', null)
  const page =
    after === undefined
      ? open
      : open.where(
          sql<SqlBool>`(home_notice.at, home_notice.document_id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
        )
  const rows = await page
    .orderBy('home_notice.at', 'desc')
    .orderBy('home_notice.document_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toElsewhere)
}

/** One of which an authority was notified, also once it is decided. */
export async function findElsewhere(
  db: Queryable,
  { id, authorityId }: { readonly id: string; readonly authorityId: string },
): Promise<ApplicationElsewhere | undefined> {
  const row = await notified(db, authorityId).where('document.id', '=', id).executeTakeFirst()
  return row && toElsewhere(row)
}

/** What was told about an application by the State of its applicant, with the files, oldest first. */
export async function listInformation(
  db: Queryable,
  documentId: string,
): Promise<readonly HomeInformation[]> {
  const told = await tables(db)
    .selectFrom('home_information')
    .innerJoin('authority', 'authority.id', 'home_information.authority_id')
    .where('document_id', '=', documentId)
    .select(['home_information.id', 'authority_id as authorityId', 'authority.name as authorityName'])
    .select(['authority.member_state as memberState', 'text', 'at', 'by_name as byName'])
    .orderBy('at')
    .orderBy('home_information.id')
    .execute()
  if (told.length === 0) return []
  const files = await tables(db)
    .selectFrom('home_information_file')
    .where('document_id', '=', documentId)
    .select(['id', 'information_id as informationId', 'file', 'media_type as mediaType', 'bytes', 'name'])
    .select('remarks')
    .orderBy('position')
    .execute()
  return told.map(one => ({
    ...one,
    files: files
      .filter(({ informationId }) => informationId === one.id)
      .map(({ informationId: _, ...file }) => file),
  }))
}

export interface NewInformation extends Omit<HomeInformation, 'authorityName' | 'memberState'> {
  readonly documentId: string
  readonly by: string
}

export async function insertInformation(db: Queryable, told: NewInformation): Promise<void> {
  const { id, documentId, authorityId, text, at, by, byName, files } = told
  await tables(db)
    .insertInto('home_information')
    .values({ id, document_id: documentId, authority_id: authorityId, text, at, by, by_name: byName })
    .execute()
  if (files.length === 0) return
  const rows = files.map(({ mediaType, ...file }, position) => ({
    ...{ ...file, position, media_type: mediaType },
    ...{ information_id: id, document_id: documentId },
  }))
  await tables(db).insertInto('home_information_file').values(rows).execute()
}
