import type { z } from 'zod'
import { type Action, type Outcome, type Refusal, refused } from '../../../platform/action.ts'
import { readForm, sendingKey } from '../../../platform/http/form.ts'
import { perform, readInput } from '../../../platform/perform.ts'
import { isShowingAgain } from '../../../platform/showing-again.ts'
import type { Actor } from '../../actor.ts'
import type { LicensingServices } from '../../workplace.ts'
import { atControl, readBoxes, refusalsOfFaults } from '../boxes/form-boxes.ts'
import type { savedPages } from '../boxes/layout.ts'
import { type RowOfBox, rowOfControl, rowsOfPage } from '../boxes/rows.ts'
import { typedValues, type Visiting } from '../visiting.tsx'
import { saveBoxes } from './actions/save-boxes.ts'
import { goodIdOf } from './good-of-page.ts'

/** A page that is saved box by box. */
export type SavedPage = (typeof savedPages)[number]

/** An action that takes boxes, and what its input says beside them. */
interface Sending<Schema extends z.ZodType, Value> {
  readonly page: SavedPage
  readonly action: Action<Actor, LicensingServices, Schema, Value>
  readonly beside: object
  readonly idempotencyKey: string | undefined
}

/** Performs what a page of the form was sent for: everything that is wrong with it is told at once, at its control. */
export async function sendPage<Schema extends z.ZodType, Value>(
  { site, request, kind }: Visiting,
  { page, action, beside, idempotencyKey }: Sending<Schema, Value>,
): Promise<Outcome<Value>> {
  const rows = rowsOfPage(page, kind.type)
  const { boxes, faults } = readBoxes(rows, typedValues(request.body))
  const input = { ...beside, boxes }
  if (faults.length === 0 || isShowingAgain()) {
    const { actor } = request.visit
    const outcome = await perform(site.workplace, action, { actor, input, idempotencyKey })
    return outcome.ok ? outcome : refused(...inOrder(rows, outcome.refusals.map(atControl)))
  }
  const read = readInput(site.workplace, action, input)
  const others = read.ok ? [] : read.refusals.map(atControl)
  return refused(...inOrder(rows, joined(refusalsOfFaults(faults), others)))
}

/** Saves a page of a draft as it was sent, with the version that the form sends. */
export function saveSent(visiting: Visiting, page: SavedPage) {
  const { body, params } = visiting.request
  const { type } = visiting.kind
  const { id } = readForm(params)
  const goodId = goodIdOf(visiting)
  const beside = { id, page, type, goodId, version: Number(readForm(body).version) }
  return sendPage(visiting, { page, action: saveBoxes, beside, idempotencyKey: sendingKey(body) })
}

/** Of a control, the first thing that is wrong with it. */
function joined(first: readonly Refusal[], others: readonly Refusal[]): readonly Refusal[] {
  const told = first.map(({ field }) => field)
  return [...first, ...others.filter(({ field }) => field === undefined || !told.includes(field))]
}

function inOrder(rows: readonly RowOfBox[], refusals: readonly Refusal[]): readonly Refusal[] {
  const keys = rows.map(({ row }) => row.key)
  const placeOf = ({ field = '' }: Refusal) => keys.indexOf(rowOfControl(field)?.row.key ?? '')
  return [...refusals].sort((one, other) => placeOf(one) - placeOf(other))
}
