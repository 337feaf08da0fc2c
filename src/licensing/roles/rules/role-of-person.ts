import type { ActiveRole, Actor } from '../../actor.ts'
import { operatorScope } from '../../operators/rules/permissions.ts'
import { isOpenOn, statusesOpenToApplicant } from '../../operators/rules/statuses.ts'
import type { RoleRow } from '../store/roles-of.ts'
import type { RoleOfPerson } from '../types.ts'

/** A stored role as its person sees it on a day, in the role in which they act now. */
export function toRoleOfPerson(row: RoleRow, today: string, actor: Actor): RoleOfPerson {
  const { id, kind, status, organisation, memberState, requestedAt, isAdministrator } = row
  return {
    ...{ id, kind, status, organisation, memberState, requestedAt, isAdministrator },
    operatorId: row.operatorId ?? undefined,
    decidedAt: row.decidedAt ?? undefined,
    reason: row.reason ?? reasonOfOperator(row) ?? undefined,
    ...ownRecord(row, actor),
    opensOn: status === 'valid' ? opensOn(row, today) : undefined,
    active: status === 'valid' && hasOpenOrganisation(row, today) ? toActiveRole(row) : undefined,
  }
}

/** Why an operator is closed to those who act for it, and what its applicant is to correct. */
function reasonOfOperator(row: RoleRow): string | null {
  const { status, activityStatus, activityReason, applicant, accountId } = row
  const isApplication = status === 'requested' && activityStatus === 'new' && applicant === accountId
  return isApplication || status === 'valid' ? activityReason : null
}

/** The record is open to whoever acts for the operator, and to its applicant as long as nobody can. */
function ownRecord(row: RoleRow, actor: Actor): Pick<RoleOfPerson, 'mayBeCorrected' | 'mayBeSeen'> {
  const scope = operatorScope(actor)
  if (scope.kind !== 'own' || row.activityStatus === null) return { mayBeCorrected: false, mayBeSeen: false }
  const isApplicant = row.applicant === row.accountId
  return {
    mayBeCorrected: isApplicant && row.activityStatus === 'new',
    mayBeSeen:
      scope.operatorId === row.operatorId ||
      (isApplicant && statusesOpenToApplicant.includes(row.activityStatus)),
  }
}

/** The first day of a valid organisation, where it is still to come. */
export function opensOn(
  row: Pick<RoleRow, 'activityStatus' | 'validFrom'>,
  today: string,
): string | undefined {
  const { activityStatus, validFrom } = row
  return activityStatus === 'valid' && validFrom !== null && validFrom > today ? validFrom : undefined
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
