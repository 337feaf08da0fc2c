import type { Refusal } from '../../../platform/action.ts'
import type { DateBounds } from '../../../platform/date-bounds.ts'
import { waitsFor } from '../rules/projection.ts'
import type { CaseHead } from '../types.ts'
import type { Appointment, Inspection, InspectionStanding, ShownInspection } from './types.ts'

type Case = Pick<CaseHead, 'authorityId' | 'status' | 'flags'>

/** An inspection comes before a decision, which comes within months. */
export const inspectionDays: DateBounds = today => ({
  earliest: today,
  latest: `${Number(today.slice(0, 4)) + 2}-12-31`,
})

function standingOf(
  { authorityId, endedAs, beginsAt }: Pick<Inspection, 'authorityId' | 'endedAs' | 'beginsAt'>,
  found: Case,
  now: Date,
): InspectionStanding {
  if (endedAs !== undefined) return endedAs
  if (waitsFor(found) === undefined || authorityId !== found.authorityId) return 'lapsed'
  return beginsAt <= now ? 'begun' : 'planned'
}

function isOpenInspection(standing: InspectionStanding): boolean {
  return standing === 'planned' || standing === 'begun'
}

/** An inspection as it stands at an instant. */
export function showInspection(inspection: Inspection, found: Case, now: Date): ShownInspection {
  const standing = standingOf(inspection, found, now)
  return { ...inspection, standing, isOpen: isOpenInspection(standing) }
}

/** Why goods cannot be inspected so. Source: IR 6(3), Default 57. */
export function refuseAppointment(
  { kind, customsOffice, place, goods, beginsAt }: Appointment,
  found: Case & Pick<CaseHead, 'goods'>,
  now: Date,
): readonly Refusal[] {
  const refusals: readonly (readonly [boolean, Refusal])[] = [
    [waitsFor(found) === undefined, { code: 'not-open', citation: 'Default 57' }],
    [kind === 'customs-office' && customsOffice === undefined, { code: 'required', field: 'customsOffice' }],
    [kind === 'other-premises' && place === undefined, { code: 'required', field: 'place' }],
    [beginsAt <= now, { code: 'in-the-past', field: 'time', citation: 'IR 6(3)' }],
    [goods.some(good => !found.goods.includes(good)), { code: 'not-found', field: 'goods' }],
  ]
  return refusals.flatMap(([isWrong, refusal]) => (isWrong ? refusal : []))
}
