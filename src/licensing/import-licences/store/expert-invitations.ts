import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/connect.ts'
import { tables } from './opinion-tables.ts'

/** Invitations of experts that can still be accepted. */
function open(db: Queryable, at: Date) {
  return tables(db)
    .selectFrom('opinion')
    .innerJoin('authority', 'authority.id', 'opinion.authority_id')
    .innerJoin('document', 'document.id', 'opinion.document_id')
    .where('opinion.accepted_at', 'is', null)
    .where('opinion.taken_back_at', 'is', null)
    .where('opinion.expires_at', '>', at)
    .select(['opinion.id', 'opinion.document_id as documentId', 'opinion.authority_id as authorityId'])
    .select(['document.status', 'document.flags', 'document.authority_id as caseAuthorityId'])
    .select(['authority.name as authorityName', 'authority.member_state as memberState'])
}

/** What the letter of an open invitation says. */
export function findLetter(db: Queryable, { id, at }: { readonly id: string; readonly at: Date }) {
  return open(db, at)
    .where('opinion.id', '=', id)
    .select([
      'opinion.expert_email as email',
      'opinion.expert_name as name',
      'opinion.expert_language as language',
      'opinion.expires_at as expiresAt',
      'document.number as caseNumber',
    ])
    .executeTakeFirst()
}

/** From now on the link with this secret accepts the invitation, no earlier one. */
export async function setSecret(db: Queryable, id: string, digest: string): Promise<void> {
  await tables(db).updateTable('opinion').set({ secret_digest: digest }).where('id', '=', id).execute()
}

/** The open invitation of a secret, and whether an account acts for the applicant, also by a mandate, or for the authority that asks. */
export function findBySecret(
  db: Queryable,
  { digest, at, accountId }: { readonly digest: string; readonly at: Date; readonly accountId: string },
) {
  return open(db, at)
    .where('opinion.secret_digest', '=', digest)
    .select(
      sql<boolean>`exists (
        select from user_role as role
        where role.account_id = ${accountId} and role.status = 'valid'
          and (role.operator_id = document.operator_id or role.authority_id = opinion.authority_id
            or exists (select from mandate where mandate.holder_id = document.operator_id
              and mandate.representative_id = role.operator_id and mandate.ended_at is null
              and mandate.ends_at > ${at}::timestamptz)))`.as('isParty'),
    )
    .executeTakeFirst()
}

/** Accepts an open invitation once; gives whether nobody was faster. */
export async function accept(
  db: Queryable,
  { id, accountId, at }: { readonly id: string; readonly accountId: string; readonly at: Date },
): Promise<boolean> {
  const accepted = await tables(db)
    .updateTable('opinion')
    .set({ accepted_at: at, account_id: accountId, secret_digest: null })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return accepted !== undefined
}
