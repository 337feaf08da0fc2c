import type { Queryable } from '../../../platform/database/connect.ts'
import type { Inspection, InspectionEnd, InspectionResult } from '../inspections/types.ts'
import { tables } from './tables.ts'

/** All inspections of an application, those that were moved too, in the order of their numbers. */
export async function listInspections(db: Queryable, documentId: string): Promise<readonly Inspection[]> {
  const rows = await tables(db)
    .selectFrom('inspection')
    .leftJoin('customs_office', 'customs_office.code', 'inspection.customs_office')
    .where('document_id', '=', documentId)
    .select([
      'id',
      'authority_id as authorityId',
      'number',
      'kind',
      'customs_office as customsOffice',
      'customs_office.name as officeName',
      'place',
      'day',
      'begins_at as beginsAt',
      'goods',
      'attendees',
      'planned_at as plannedAt',
      'planned_by_name as plannedByName',
      'ended_at as endedAt',
      'ended_as as endedAs',
      'ended_by_name as endedByName',
      'reason',
      'result',
      'findings',
    ])
    .orderBy('number')
    .orderBy('planned_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    ...row,
    customsOffice: row.customsOffice ?? undefined,
    officeName: row.officeName ?? undefined,
    place: row.place ?? undefined,
    endedAt: row.endedAt ?? undefined,
    endedAs: row.endedAs ?? undefined,
    endedByName: row.endedByName ?? undefined,
    reason: row.reason ?? undefined,
    result: row.result ?? undefined,
    findings: row.findings ?? undefined,
  }))
}

export interface NewInspection
  extends Omit<
    Inspection,
    'officeName' | 'endedAt' | 'endedAs' | 'endedByName' | 'reason' | 'result' | 'findings'
  > {
  readonly documentId: string
  readonly plannedBy: string
}

export async function insertInspection(db: Queryable, inspection: NewInspection): Promise<void> {
  const { id, documentId, authorityId, number, kind, customsOffice, place, day, beginsAt } = inspection
  await tables(db)
    .insertInto('inspection')
    .values({
      ...{ id, number, kind, day, document_id: documentId, authority_id: authorityId },
      customs_office: customsOffice ?? null,
      place: place ?? null,
      begins_at: beginsAt,
      goods: inspection.goods,
      attendees: inspection.attendees,
      planned_at: inspection.plannedAt,
      planned_by: inspection.plannedBy,
      planned_by_name: inspection.plannedByName,
    })
    .execute()
}

export interface EndedInspection {
  readonly id: string
  readonly as: InspectionEnd
  readonly at: Date
  readonly by: string
  readonly byName: string
  readonly reason?: string
  readonly result?: InspectionResult
  readonly findings?: string
}

export async function updateEnded(db: Queryable, ended: EndedInspection): Promise<void> {
  const { id, as, at, by, byName, reason = null, result = null, findings = null } = ended
  await tables(db)
    .updateTable('inspection')
    .set({ ended_at: at, ended_as: as, ended_by: by, ended_by_name: byName, reason, result, findings })
    .where('id', '=', id)
    .execute()
}
