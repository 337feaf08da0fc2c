import { z } from 'zod'
import { defineAction, done, type Outcome, type Refusal, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { writeDetails } from '../../../goods/steps/write-details.ts'
import { changedBoxes } from '../../boxes/changed-boxes.ts'
import { boxesInput, withBoxes } from '../../boxes/input.ts'
import { savedPages, stepOfPage } from '../../boxes/layout.ts'
import { rowsOfPage } from '../../boxes/rows.ts'
import { documentType } from '../../document-type.ts'
import { kindOf } from '../../kind.ts'
import { chosenContent } from '../../rules/chosen-answers.ts'
import type { Told } from '../../rules/events.ts'
import { goodsWith } from '../../rules/goods-with.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { version } from '../../step-version.ts'
import type { Document } from '../../types.ts'
import { staleness, stepKey } from '../rules/staleness.ts'
import { completeImport } from '../steps/complete-import.ts'
import { editGood } from '../steps/edit-good.ts'
import { numberForImport } from '../steps/number-for-import.ts'
import { writeChange } from '../steps/write-change.ts'

/**
 * Saves boxes of one page of the form: those named, an empty one as null; the others stay. Of the page about the import
 * the number follows the country. Codes: unknown-field for a box of another page or type, changed-meanwhile, not-found of the
 * customs office.
 */
export const saveBoxes = defineAction({
  name: 'save-boxes',
  citation: 'IR Annex I',
  input: z.strictObject({
    id: recordId,
    page: z.enum(savedPages),
    type: documentType.optional(),
    /** The first good, where none is named. */
    goodId: recordId.optional(),
    version,
    boxes: boxesInput(),
  }),
  allowed: mayWithDocuments('save-boxes'),
  run: async (context: Asked, { id, page, type, goodId, version, boxes }) => {
    const held = await editGood.run(context, { id, goodId })
    if (!held.ok) return held
    const { draft, good } = held.value
    if (type !== undefined && type !== draft.type) return refused({ code: 'not-found' })
    const offered = rowsOfPage(page, draft.type).map(({ row }) => row.key)
    const elsewhere = Object.keys(boxes).filter(key => !offered.includes(key))
    if (elsewhere.length > 0) return refused(...elsewhere.map(unknownField))
    const step = stepKey(stepOfPage[page], draft, good.id)
    const stale = staleness(draft, step, version)
    if (stale.length > 0) return refused(...stale)
    const written = withBoxes({ content: draft.content, details: good.details }, boxes)
    const filled = await (page === 'import' ? fillImport : fillOther)(context, {
      ...draft,
      content: written.content,
    })
    if (!filled.ok) return filled
    const { content, number } = filled.value
    const isDescribed = written.details !== good.details
    const described = isDescribed
      ? await writeDetails.run(context, { good, details: written.details })
      : done(good)
    if (!described.ok) return described
    const goods = goodsWith(draft.goods, described.value)
    const events = [changeOf(draft, { ...draft, content, number, goods }, stepOfPage[page])]
    const saved = await writeChange.run(context, { draft, step, content, number, goods, events })
    return saved.ok ? done({ id, isRenumbered: number !== draft.number }) : saved
  },
})

const unknownField = (key: string): Refusal => ({ code: 'unknown-field', field: `boxes.${key}` })

type Filled = Outcome<Pick<Document, 'content' | 'number'>>

async function fillImport(context: Asked, draft: Document): Promise<Filled> {
  const kind = kindOf(context.services.kinds, draft.type)
  const completed = await completeImport.run(context, { kind, content: chosenContent(draft.content) })
  if (!completed.ok) return completed
  const content = completed.value
  const number = await numberForImport.run(context, { ...draft, content })
  return number.ok ? done({ content, number: number.value }) : number
}

async function fillOther(_context: Asked, { content, number }: Document): Promise<Filled> {
  return done({ content: chosenContent(content), number })
}

function changeOf(before: Document, after: Document, step: string): Told {
  const changed = changedBoxes(before, after)
  const isRenumbered = after.number !== before.number
  const boxes = isRenumbered ? ['I.1', ...changed] : changed
  const numbers = isRenumbered ? { number: after.number, formerNumber: before.number } : {}
  return { type: 'changed', data: { step, boxes, ...numbers } }
}
