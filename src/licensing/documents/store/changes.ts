import type { Flag, Status, SubState } from '../../../law/life-cycle.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import { json } from '../../../platform/database/json.ts'
import type { AuthorityBoxes, StepVersions } from '../types.ts'
import { tables } from './documents.ts'
import { type ListedFacts, listedColumns, textArray } from './listed-columns.ts'

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

export interface Move {
  readonly id: string
  readonly status: Status
  readonly subState: SubState | undefined
  readonly flags: readonly Flag[]
  /** Of a new status alone. */
  readonly statusAt: Date | undefined
  readonly authorityId: string | undefined
  readonly at: Date
}

/** Where a document stands: its status with sub-state and marks, and who handles it where that changes. */
export async function updateState(db: Queryable, move: Move): Promise<void> {
  const { id, status, subState = null, flags, statusAt, authorityId, at } = move
  await tables(db)
    .updateTable('document')
    .set({
      status,
      sub_state: subState,
      flags: textArray(flags),
      changed_at: at,
      ...(statusAt && { status_at: statusAt }),
      ...(authorityId && { authority_id: authorityId }),
    })
    .where('id', '=', id)
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
