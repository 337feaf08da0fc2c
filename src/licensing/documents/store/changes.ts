import type { Status } from '../../../law/life-cycle.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type { AuthorityBoxes, StepVersions } from '../types.ts'
import { tables } from './documents.ts'
import { type ListedFacts, listedColumns } from './listed-columns.ts'

export interface Change extends ListedFacts {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly stepVersions: StepVersions
  readonly changedAt: Date
}

export async function updateDocument(db: Queryable, change: Change): Promise<void> {
  await tables(db)
    .updateTable('document')
    .set({
      number: change.number,
      version: change.version,
      step_versions: json(change.stepVersions),
      changed_at: change.changedAt,
      ...listedColumns(change),
    })
    .where('id', '=', change.id)
    .execute()
}

export async function updateStatus(
  db: Queryable,
  change: { readonly id: string; readonly status: Status; readonly at: Date },
): Promise<void> {
  await tables(db)
    .updateTable('document')
    .set({ status: change.status, status_at: change.at, changed_at: change.at })
    .where('id', '=', change.id)
    .execute()
}

export async function updateAuthorityBoxes(
  db: Queryable,
  change: AuthorityBoxes & { readonly id: string; readonly at: Date },
): Promise<void> {
  await tables(db)
    .updateTable('document')
    .set({
      national_reference: change.nationalReference ?? null,
      admitted_until: change.admittedUntil ?? null,
      changed_at: change.at,
    })
    .where('id', '=', change.id)
    .execute()
}
