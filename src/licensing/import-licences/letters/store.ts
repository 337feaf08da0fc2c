import type { Queryable } from '../../../platform/database/connect.ts'
import type { Fixed } from '../../../platform/database/tables.ts'
import type { LetterPurpose, LetterText } from './types.ts'

type OwnTables = {
  letter_text: {
    id: Fixed<string>
    authority_id: Fixed<string>
    purpose: LetterPurpose
    name: string
    language: string
    text: string
    changed_at: Date
    changed_by: string
  }
}

const tables = (db: Queryable) => db.withTables<OwnTables>()

/** The letter texts of an authority, by purpose and name. */
export function listLetterTexts(db: Queryable, authorityId: string): Promise<readonly LetterText[]> {
  return tables(db)
    .selectFrom('letter_text')
    .select(['id', 'purpose', 'name', 'language', 'text'])
    .where('authority_id', '=', authorityId)
    .orderBy('purpose')
    .orderBy('name')
    .orderBy('language')
    .execute()
}

export interface WrittenLetter extends LetterText {
  readonly authorityId: string
  readonly at: Date
  readonly by: string
}

/** Writes a new text, or one of the same authority anew. */
export async function writeLetterText(db: Queryable, letter: WrittenLetter): Promise<void> {
  const { id, authorityId, at, by, ...said } = letter
  const written = { ...said, changed_at: at, changed_by: by }
  await tables(db)
    .insertInto('letter_text')
    .values({ id, authority_id: authorityId, ...written })
    .onConflict(conflict =>
      conflict.column('id').doUpdateSet(written).where('letter_text.authority_id', '=', authorityId),
    )
    .execute()
}

/** Removes a text of an authority; gives whether there was one. */
export async function deleteLetterText(db: Queryable, authorityId: string, id: string): Promise<boolean> {
  const deleted = await tables(db)
    .deleteFrom('letter_text')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return deleted !== undefined
}
