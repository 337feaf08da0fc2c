import type { ActiveRole } from '../../actor.ts'
import { isOpenOn } from '../../operators/rules/statuses.ts'
import type { RoleRow } from '../store/roles-of.ts'
import type { RoleOfPerson } from '../types.ts'

/** A stored role as its person sees it on a day. */
export function toRoleOfPerson(row: RoleRow, today: string): RoleOfPerson {
  const { id, kind, status, organisation, memberState, requestedAt, isAdministrator } = row
  return {
    ...{ id, kind, status, organisation, memberState, requestedAt, isAdministrator },
    operatorId: row.operatorId ?? undefined,
    decidedAt: row.decidedAt ?? undefined,
    reason: row.reason ?? undefined,
    mayBeCorrected: row.applicant === row.accountId && row.activityStatus === 'new',
    mayBeSeen: row.applicant === row.accountId,
    active: status === 'valid' && hasOpenOrganisation(row, today) ? toActiveRole(row) : undefined,
  }
}

function hasOpenOrganisation(row: RoleRow, today: string): boolean {
  if (row.activityStatus === null) return row.operatorId === null
  const { validFrom, validTo } = row
  return isOpenOn(
    { status: row.activityStatus, validFrom: validFrom ?? undefined, validTo: validTo ?? undefined },
    today,
  )
}

function toActiveRole(row: RoleRow): ActiveRole {
  const { id, kind, isAdministrator, mayUseSeal, organisation, memberState } = row
  return {
    ...{ id, kind, isAdministrator, mayUseSeal, organisation, memberState },
    operatorId: row.operatorId ?? undefined,
    authorityId: row.authorityId ?? undefined,
    customsOffice: row.customsOffice ?? undefined,
    isCentral: row.level === 'central',
  }
}
