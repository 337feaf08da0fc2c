import type { Queryable } from '../../../platform/database/connect.ts'
import type { Fixed } from '../../../platform/database/tables.ts'

/** Of import licences, what is given out in place of the application once it is granted. */
type JoinedTables = {
  sealed_paper: {
    document_id: Fixed<string>
    kind: Fixed<'licence' | 'decision'>
    file: Fixed<string>
    at: Fixed<Date>
  }
}

/** The newest sealed file of a licence, by its document; none before it is granted. */
export async function findLicenceFile(db: Queryable, documentId: string): Promise<string | undefined> {
  const row = await db
    .withTables<JoinedTables>()
    .selectFrom('sealed_paper')
    .select('file')
    .where('document_id', '=', documentId)
    .where('kind', '=', 'licence')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.file
}
