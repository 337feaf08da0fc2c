import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type { Fixed, Json } from '../../../platform/database/tables.ts'
import type { SavedView } from './types.ts'

type OwnTables = {
  saved_view: {
    id: Fixed<string>
    account_id: Fixed<string>
    authority_id: Fixed<string>
    name: string
    asked: Json<SavedView['asked']>
    created_at: Fixed<Date>
  }
}

const tables = (db: Queryable) => db.withTables<OwnTables>()

/** Whose views they are: those of a person at one authority. */
export interface ViewOwner {
  readonly account: string
  readonly authorityId: string
}

/** The views of somebody, by name. */
export function listSavedViews(db: Queryable, owner: ViewOwner): Promise<readonly SavedView[]> {
  return tables(db)
    .selectFrom('saved_view')
    .select(['id', 'name', 'asked'])
    .where('account_id', '=', owner.account)
    .where('authority_id', '=', owner.authorityId)
    .orderBy('name')
    .execute()
}

export async function insertSavedView(
  db: Queryable,
  view: SavedView & ViewOwner & { readonly at: Date },
): Promise<void> {
  const { id, name, asked, account, authorityId, at } = view
  await tables(db)
    .insertInto('saved_view')
    .values({
      ...{ id, name, asked: json(asked) },
      ...{ account_id: account, authority_id: authorityId, created_at: at },
    })
    .execute()
}

export async function updateViewName(
  db: Queryable,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  await tables(db).updateTable('saved_view').set({ name }).where('id', '=', id).execute()
}

/** Removes a view of somebody; gives whether there was one. */
export async function deleteSavedView(db: Queryable, owner: ViewOwner, id: string): Promise<boolean> {
  const deleted = await tables(db)
    .deleteFrom('saved_view')
    .where('id', '=', id)
    .where('account_id', '=', owner.account)
    .where('authority_id', '=', owner.authorityId)
    .returning('id')
    .executeTakeFirst()
  return deleted !== undefined
}
