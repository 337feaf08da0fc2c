import { z } from 'zod'
import { defineAction, done, type Outcome } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { PictureReceipt } from '../../../goods/receipts.ts'
import { addPhotographs as add } from '../../../goods/steps/add-photographs.ts'
import { editGood } from '../../form/steps/edit-good.ts'
import { writeChange } from '../../form/steps/write-change.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'

/** Adds pictures to a draft as far as they are taken; gives for each, in their order, its id or why not. */
export const addPhotographs = defineAction({
  name: 'add-photographs',
  citation: 'IR 12(2)',
  input: z.strictObject({
    id: recordId,
    goodId: recordId.optional(),
    pictures: z.array(z.instanceof(PictureReceipt)).min(1),
  }),
  allowed: mayWithDocuments('add-photographs'),
  run: async (context: Asked, { id, goodId, pictures }) => {
    const inHand = await editGood.run(context, { id, goodId })
    if (!inHand.ok) return inHand
    const { draft, good } = inHand.value
    const added = await add.run(context, { good, pictures })
    if (!added.ok) return added
    const events = added.value.flatMap(({ ok }) => (ok ? { type: 'photograph-added' as const } : []))
    if (events.length === 0) return { ok: false, refusals: added.value.flatMap(refusalsOf) }
    const written = await writeChange.run(context, { draft, events })
    if (!written.ok) return written
    return done(
      added.value.map(outcome => (outcome.ok ? { ok: true as const, value: outcome.value.id } : outcome)),
    )
  },
})

function refusalsOf(outcome: Outcome<unknown>) {
  return outcome.ok ? [] : outcome.refusals
}
