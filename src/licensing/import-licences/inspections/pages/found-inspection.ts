import { z } from 'zod'
import type { Visiting } from '../../../documents/visiting.tsx'
import type { HandledCase } from '../../visiting.tsx'
import type { ShownInspection } from '../types.ts'
import { words } from '../words.ts'

const address = z.object({ inspection: z.string().catch('') })

/** The identifier of the inspection that the address names. */
export const inspectionIn = ({ request }: Visiting) => address.parse(request.params).inspection

/** The inspection that the address names. */
export function namedIn(visiting: Visiting, { inspections }: HandledCase): ShownInspection | undefined {
  return inspections.find(({ id }) => id === inspectionIn(visiting))
}

/** What can be wrong with an appointment, and with what becomes of it. */
export const inspectionPhrases = {
  'kind:required': words.kindMissing,
  'customsOffice:required': words.officeMissing,
  'customsOffice:not-found': words.officeMissing,
  'place:required': words.placeMissing,
  'day:required': words.dayMissing,
  'time:time': words.timeMissing,
  'attendees:required': words.attendeesMissing,
  'in-the-past': words.past,
  'reason:required': words.reasonMissing,
  'result:required': words.resultMissing,
  'findings:required': words.findingsMissing,
  'not-begun': words.notBegun,
}

/** Whether the address names an inspection that has not ended. */
export function isNamedOpen(visiting: Visiting, shown: HandledCase): boolean {
  return namedIn(visiting, shown)?.isOpen === true
}
