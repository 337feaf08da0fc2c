import type { Queryable } from '../../../platform/database/connect.ts'
import type { AskedLine, CaseStanding, Opinion } from '../expertise/types.ts'
import { tables } from './opinion-tables.ts'

/** For whom somebody may be asked. */
export interface AskedReader {
  readonly accountId: string
  readonly authorityId: string | undefined
  readonly customsOffice: string | undefined
}

type Ends = Pick<Opinion, 'asked' | 'authorityId' | 'acceptedAt' | 'givenAt' | 'declinedAt' | 'takenBackAt'>

/** A line of the list of whoever was asked, with what its standing follows from. */
export interface AskedRow extends Omit<AskedLine, 'standing'> {
  readonly ends: Ends
  readonly found: CaseStanding
}

/** What was asked of somebody and not taken back, the newest first. */
export async function listAsked(
  db: Queryable,
  reader: AskedReader & { readonly most: number },
): Promise<readonly AskedRow[]> {
  const rows = await askedOf(db, reader).orderBy('opinion.asked_at', 'desc').limit(reader.most).execute()
  return rows.flatMap(({ status, flags, caseAuthorityId, wishedOn, ...row }) =>
    caseAuthorityId === null
      ? []
      : [
          {
            ...row,
            wishedOn: wishedOn ?? undefined,
            ends: endsOf(row),
            found: { status, flags, authorityId: caseAuthorityId },
          },
        ],
  )
}

function askedOf(db: Queryable, { accountId, authorityId, customsOffice }: AskedReader) {
  return tables(db)
    .selectFrom('opinion')
    .innerJoin('authority', 'authority.id', 'opinion.authority_id')
    .innerJoin('document', 'document.id', 'opinion.document_id')
    .where('opinion.taken_back_at', 'is', null)
    .where(eb =>
      eb.or([
        eb('opinion.account_id', '=', accountId),
        ...(authorityId === undefined ? [] : [eb('opinion.asked_authority_id', '=', authorityId)]),
        ...(customsOffice === undefined ? [] : [eb('opinion.asked_office', '=', customsOffice)]),
      ]),
    )
    .select(['opinion.id', 'opinion.asked', 'opinion.authority_id as authorityId', 'document.status'])
    .select(['document.number as caseNumber', 'document.flags', 'document.authority_id as caseAuthorityId'])
    .select(['authority.name as authorityName', 'authority.member_state as memberState'])
    .select(['opinion.asked_at as askedAt', 'opinion.wished_on as wishedOn'])
    .select(['opinion.accepted_at as acceptedAt', 'opinion.given_at as givenAt'])
    .select(['opinion.declined_at as declinedAt', 'opinion.taken_back_at as takenBackAt'])
}

type Kept<Row> = { readonly [Key in keyof Row]: Row[Key] | null }

function endsOf(
  row: Kept<Pick<Ends, 'acceptedAt' | 'givenAt' | 'declinedAt' | 'takenBackAt'>> &
    Pick<Ends, 'asked' | 'authorityId'>,
): Ends {
  const { asked, authorityId, acceptedAt, givenAt, declinedAt, takenBackAt } = row
  return {
    asked,
    authorityId,
    acceptedAt: acceptedAt ?? undefined,
    givenAt: givenAt ?? undefined,
    declinedAt: declinedAt ?? undefined,
    takenBackAt: takenBackAt ?? undefined,
  }
}
