import type { Queryable } from '../../platform/database/connect.ts'
import { json } from '../../platform/database/json.ts'
import type { Fixed, Json } from '../../platform/database/tables.ts'
import type { EntryState, KeptEntry, LawEntry, PermitKind, PermitNeed, Source } from './types.ts'

/** The table of this feature, and of roles the people who stand in a history. */
export type LawLibraryTables = {
  country_law: {
    id: Fixed<string>
    country: Fixed<string>
    state: EntryState
    revision: number
    valid_from: string
    valid_until: string | null
    original_title: string | null
    english_title: string
    english_summary: string
    danish_summary: string
    need: PermitNeed
    permits: Json<PermitKind[]>
    sources: Json<Source[]>
    is_official: boolean
    replaces: Fixed<string | null>
    proposed_by: Fixed<string | null>
    proposed_at: Date
    confirmed_by: string | null
    confirmed_at: Date | null
    withdrawal_by: string | null
    withdrawal_at: Date | null
    withdrawal_reason: string | null
    withdrawn_by: string | null
  }
  person: { account_id: string; given_name: string; family_name: string }
}

const columns = [
  ...(['id', 'country', 'state', 'revision', 'need', 'permits', 'sources', 'replaces'] as const),
  ...(['valid_from as validFrom', 'valid_until as validUntil'] as const),
  ...(['original_title as originalTitle', 'english_title as englishTitle'] as const),
  ...(['english_summary as englishSummary', 'danish_summary as danishSummary'] as const),
  'is_official as isOfficial',
  ...(['proposed_by as proposedBy', 'proposed_at as proposedAt'] as const),
  ...(['confirmed_by as confirmedBy', 'confirmed_at as confirmedAt'] as const),
  ...(['withdrawal_by', 'withdrawal_at', 'withdrawal_reason'] as const),
] as const

function entriesOf(db: Queryable) {
  return db.withTables<LawLibraryTables>().selectFrom('country_law').select(columns)
}

type Row = Awaited<ReturnType<ReturnType<typeof entriesOf>['executeTakeFirstOrThrow']>>

function toEntry({
  withdrawal_by: by,
  withdrawal_at: at,
  withdrawal_reason: reason,
  ...row
}: Row): KeptEntry {
  return {
    ...row,
    validUntil: row.validUntil ?? undefined,
    originalTitle: row.originalTitle ?? undefined,
    replaces: row.replaces ?? undefined,
    proposedBy: row.proposedBy ?? undefined,
    confirmedBy: row.confirmedBy ?? undefined,
    confirmedAt: row.confirmedAt ?? undefined,
    withdrawal: by === null || at === null || reason === null ? undefined : { by, at, reason },
  }
}

/** All entries in some states, of one country or of all. */
export async function listEntries(
  db: Queryable,
  { states, country }: { readonly states: readonly EntryState[]; readonly country?: string },
): Promise<readonly KeptEntry[]> {
  const rows = await entriesOf(db)
    .where('state', 'in', states)
    .$if(country !== undefined, query => query.where('country', '=', country ?? ''))
    .orderBy('country')
    .orderBy('valid_from')
    .orderBy('id')
    .execute()
  return rows.map(toEntry)
}

/** What waits for a second pair of eyes: proposals, and wishes to take an entry away. The oldest first. */
export async function listPending(db: Queryable): Promise<readonly KeptEntry[]> {
  const rows = await entriesOf(db)
    .where(eb =>
      eb.or([
        eb('state', '=', 'proposed'),
        eb.and([eb('state', '=', 'published'), eb('withdrawal_at', 'is not', null)]),
      ]),
    )
    .orderBy(eb => eb.fn.coalesce('withdrawal_at', 'proposed_at'))
    .orderBy('id')
    .execute()
  return rows.map(toEntry)
}

/** An entry in whatever state; locked when it is to be changed. */
export async function findEntry(db: Queryable, id: string, lock = false): Promise<KeptEntry | undefined> {
  const query = entriesOf(db).where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && toEntry(row)
}

export interface NewEntry {
  readonly id: string
  readonly entry: LawEntry
  readonly replaces: string | undefined
  readonly proposedBy: string
  readonly now: Date
}

export async function insertEntry(db: Queryable, { id, entry, ...by }: NewEntry): Promise<void> {
  await db
    .withTables<LawLibraryTables>()
    .insertInto('country_law')
    .values({
      id,
      country: entry.country,
      state: 'proposed',
      revision: 1,
      ...contentOf(entry),
      replaces: by.replaces ?? null,
      proposed_by: by.proposedBy,
      proposed_at: by.now,
    })
    .execute()
}

export async function rewriteEntry(db: Queryable, entry: KeptEntry, written: LawEntry): Promise<void> {
  await db
    .withTables<LawLibraryTables>()
    .updateTable('country_law')
    .set({ ...contentOf(written), revision: entry.revision + 1 })
    .where('id', '=', entry.id)
    .execute()
}

function contentOf(entry: LawEntry) {
  return {
    valid_from: entry.validFrom,
    valid_until: entry.validUntil ?? null,
    original_title: entry.originalTitle ?? null,
    english_title: entry.englishTitle,
    english_summary: entry.englishSummary,
    danish_summary: entry.danishSummary,
    need: entry.need,
    permits: json(entry.permits),
    sources: json(entry.sources),
    is_official: entry.isOfficial,
  }
}

/** Where an entry goes, and who took it there. */
export interface Move {
  readonly state: EntryState
  readonly confirmed?: { readonly by: string; readonly at: Date }
  readonly withdrawnBy?: string
  /** With the days on which they were looked at, where it is confirmed. */
  readonly sources?: readonly Source[]
}

export async function moveEntry(db: Queryable, { id, revision }: KeptEntry, move: Move): Promise<void> {
  const { state, confirmed, withdrawnBy, sources } = move
  await db
    .withTables<LawLibraryTables>()
    .updateTable('country_law')
    .set({
      state,
      revision: revision + 1,
      ...(confirmed && { confirmed_by: confirmed.by, confirmed_at: confirmed.at }),
      ...(withdrawnBy === undefined ? {} : { withdrawn_by: withdrawnBy }),
      ...(sources && { sources: json(sources) }),
    })
    .where('id', '=', id)
    .execute()
}

/** Notes that somebody wishes an entry to be taken away, or with nothing that it stays. */
export async function markWithdrawal(
  db: Queryable,
  { id, revision }: KeptEntry,
  wish: { readonly by: string; readonly at: Date; readonly reason: string } | undefined,
): Promise<void> {
  await db
    .withTables<LawLibraryTables>()
    .updateTable('country_law')
    .set({
      revision: revision + 1,
      withdrawal_by: wish?.by ?? null,
      withdrawal_at: wish?.at ?? null,
      withdrawal_reason: wish?.reason ?? null,
    })
    .where('id', '=', id)
    .execute()
}

export async function findPeople(db: Queryable, accounts: readonly string[]) {
  if (accounts.length === 0) return []
  return db
    .withTables<LawLibraryTables>()
    .selectFrom('person')
    .select(['account_id as accountId', 'given_name as givenName', 'family_name as familyName'])
    .where('account_id', 'in', accounts)
    .execute()
}
