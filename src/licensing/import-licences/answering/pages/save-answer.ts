import { type Outcome, type Refusal, refused } from '../../../../platform/action.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { perform } from '../../../../platform/perform.ts'
import { isShowingAgain } from '../../../../platform/showing-again.ts'
import { atControl, refusalsOfFaults } from '../../../documents/boxes/form-boxes.ts'
import type { Visiting } from '../../../documents/visiting.tsx'
import { typedValues } from '../../../documents/visiting.tsx'
import { saveAnswer } from '../../requests/actions/save-answer.ts'
import { groupedChanges, readSheet, withSheet } from '../answer-sheet.ts'
import type { Sheet } from '../types.ts'
import type { FoundRequest } from './found-request.ts'

/** Keeps what a page of the answer says: its boxes, and where the page has it the text; what cannot be read is told. */
export async function saveSheet(
  { site, request }: Visiting,
  { shown, told, inHand }: FoundRequest,
  sheet: Sheet,
): Promise<Outcome<unknown>> {
  const typed = typedValues(request.body)
  const { changes, faults } = readSheet(sheet, { say: request.say, typed, before: inHand.before })
  if (faults.length > 0 && !isShowingAgain()) return refused(...refusalsOfFaults(faults))
  const { answer } = inHand
  const all = withSheet(answer.changes, sheet, changes)
  const outcome = await perform(site.workplace, saveAnswer, {
    actor: request.visit.actor,
    input: {
      id: shown.found.id,
      requestId: told.request.id,
      response: typed.response ?? answer.response,
      changes: groupedChanges(all, inHand.before),
    },
    idempotencyKey: sendingKey(request.body),
  })
  return outcome.ok ? outcome : refused(...outcome.refusals.map(placed))
}

/** A refusal of a box, at its control. */
function placed(refusal: Refusal): Refusal {
  const { field } = refusal
  return field === undefined
    ? refusal
    : atControl({ ...refusal, field: field.replace(/^changes\.\d+\./, '') })
}
