import { z } from 'zod'
import type { Visiting } from '../../../documents/visiting.tsx'
import { words } from '../words/case.ts'

const messages = {
  taken: words.doneTaken,
  begun: words.doneBegun,
  released: words.doneReleased,
  assigned: words.doneAssigned,
  noted: words.doneNoted,
  seen: words.doneSeen,
  requested: words.doneRequested,
  'opinion-asked': words.doneOpinionAsked,
  'opinion-taken-back': words.doneOpinionTakenBack,
  'taken-back': words.doneTakenBack,
  'inspection-planned': words.doneInspectionPlanned,
  'inspection-moved': words.doneInspectionMoved,
  'inspection-cancelled': words.doneInspectionCancelled,
  'inspection-recorded': words.doneInspectionRecorded,
  prepared: words.donePrepared,
  returned: words.doneReturned,
  sealed: words.doneSealed,
  amended: words.doneAmended,
  appeal: words.doneAppeal,
  'not-now': words.doneNotNow,
} as const

const query = z.object({ done: z.enum(Object.keys(messages)).optional().catch(undefined) })

const isKnown = (done: string): done is keyof typeof messages => done in messages

/** What has just been done with a case, by the short code in the address. */
export function doneMessage({ request }: Visiting): string | undefined {
  const { done = '' } = query.parse(request.query)
  return isKnown(done) ? request.say(messages[done]) : undefined
}
