import type { Queryable } from '../../../platform/database/connect.ts'
import type { DocumentScope } from '../rules/scope.ts'
import { tables } from './documents.ts'
import { isInScope } from './scope.ts'

/** Holds a document that a reader sees until the transaction ends. */
export async function holdDocument(
  db: Queryable,
  wanted: { readonly id: string; readonly scope: DocumentScope },
): Promise<void> {
  const held = tables(db).selectFrom('document').select('id').where('id', '=', wanted.id)
  await held.where(isInScope(wanted.scope)).forUpdate().execute()
}

/** The same by its number; gives which it is and its status, where there is one. */
export function holdNumber(
  db: Queryable,
  wanted: { readonly number: string; readonly scope: DocumentScope },
) {
  const held = tables(db).selectFrom('document').select(['id', 'status']).where('number', '=', wanted.number)
  return held.where(isInScope(wanted.scope)).forUpdate().executeTakeFirst()
}
