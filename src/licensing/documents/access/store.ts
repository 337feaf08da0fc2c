import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { AccessTables, GivenAccess, Invitation, OpenInvitation } from './types.ts'

const tables = (db: Queryable) => db.withTables<AccessTables>()
const relation = 'subsequent holder'

const nameOfOperator = sql<string>`case when operator.is_displayed then operator.name else coalesce((
  select value from operator_identifier
  where operator_identifier.operator_id = operator.id and operator_identifier.type = 'eori'
  order by operator_identifier.position limit 1), '') end`

/** Who has access to a document, in the order in which it was given. */
export function listGiven(db: Queryable, documentId: string): Promise<readonly GivenAccess[]> {
  return tables(db)
    .selectFrom('document_access')
    .innerJoin('operator', 'operator.id', 'document_access.operator_id')
    .where('document_id', '=', documentId)
    .where('relation', '=', relation)
    .where('ended_at', 'is', null)
    .select(['document_access.id', 'given_at as givenAt', nameOfOperator.as('name')])
    .orderBy('given_at')
    .execute()
}

/** The invitations that can still be accepted. */
export function listInvitations(
  db: Queryable,
  { documentId, at }: { readonly documentId: string; readonly at: Date },
): Promise<readonly OpenInvitation[]> {
  return tables(db)
    .selectFrom('access_invitation')
    .where('document_id', '=', documentId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', at)
    .select(['id', 'email', 'expires_at as expiresAt'])
    .orderBy('invited_at')
    .execute()
}

export interface NewAccess {
  readonly id: string
  readonly documentId: string
  readonly operatorId: string
  readonly at: Date
  readonly by: string
}

/** Gives access; gives whether the operator had none. */
export async function insertAccess(db: Queryable, access: NewAccess): Promise<boolean> {
  const inserted = await tables(db)
    .insertInto('document_access')
    .values({
      id: access.id,
      document_id: access.documentId,
      relation,
      operator_id: access.operatorId,
      given_at: access.at,
      given_by: access.by,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export interface Ending {
  readonly id: string
  readonly documentId: string
  readonly at: Date
  readonly by: string
}

/** Ends access; gives whether there was any. */
export async function endAccess(db: Queryable, { id, documentId, at, by }: Ending): Promise<boolean> {
  const ended = await tables(db)
    .updateTable('document_access')
    .set({ ended_at: at, ended_by: by })
    .where('id', '=', id)
    .where('document_id', '=', documentId)
    .where('relation', '=', relation)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

export interface NewInvitation {
  readonly id: string
  readonly documentId: string
  readonly email: string
  readonly at: Date
  readonly by: string
  readonly expiresAt: Date
}

export async function insertInvitation(db: Queryable, invitation: NewInvitation): Promise<void> {
  await tables(db)
    .insertInto('access_invitation')
    .values({
      id: invitation.id,
      document_id: invitation.documentId,
      email: invitation.email,
      invited_at: invitation.at,
      invited_by: invitation.by,
      expires_at: invitation.expiresAt,
    })
    .execute()
}

/** Takes an invitation back; gives whether it could still be accepted. */
export async function withdraw(db: Queryable, { id, documentId, at, by }: Ending): Promise<boolean> {
  const withdrawn = await tables(db)
    .updateTable('access_invitation')
    .set({ withdrawn_at: at, withdrawn_by: by, secret_digest: null })
    .where('id', '=', id)
    .where('document_id', '=', documentId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return withdrawn !== undefined
}

function open(db: Queryable, at: Date) {
  return tables(db)
    .selectFrom('access_invitation')
    .innerJoin('document', 'document.id', 'access_invitation.document_id')
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', at)
    .select(['access_invitation.id', 'document_id as documentId', 'document.type', 'document.number'])
}

/** What the letter of an open invitation says, in the language of whoever invites. */
export function findLetter(db: Queryable, { id, at }: { readonly id: string; readonly at: Date }) {
  return open(db, at)
    .leftJoin('person', join =>
      join.on(sql`'account:' || person.account_id`, '=', sql.ref('access_invitation.invited_by')),
    )
    .where('access_invitation.id', '=', id)
    .select(['access_invitation.email', 'expires_at as expiresAt'])
    .select(sql<string>`coalesce(person.language, 'en')`.as('language'))
    .executeTakeFirst()
}

/** From now on the link with this secret accepts an invitation, no earlier one. */
export async function setSecret(db: Queryable, id: string, digest: string): Promise<void> {
  await tables(db)
    .updateTable('access_invitation')
    .set({ secret_digest: digest })
    .where('id', '=', id)
    .execute()
}

/** The open invitation of a secret, and the operator whose document it is. */
export function findBySecret(
  db: Queryable,
  { digest, at }: { readonly digest: string; readonly at: Date },
): Promise<(Invitation & { readonly holderId: string }) | undefined> {
  return open(db, at)
    .where('secret_digest', '=', digest)
    .select('document.operator_id as holderId')
    .executeTakeFirst()
}

/** Accepts an open invitation once; gives whether nobody was faster. */
export async function accept(
  db: Queryable,
  by: { readonly id: string; readonly operatorId: string; readonly at: Date; readonly by: string },
): Promise<boolean> {
  const accepted = await tables(db)
    .updateTable('access_invitation')
    .set({ accepted_at: by.at, accepted_by: by.by, operator_id: by.operatorId, secret_digest: null })
    .where('id', '=', by.id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return accepted !== undefined
}
