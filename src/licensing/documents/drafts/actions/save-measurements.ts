import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { findGood } from '../../../goods/actions/find-good.ts'
import { measureGood } from '../../../goods/actions/measure-good.ts'
import { changedBoxes } from '../../boxes/rules/changed-boxes.ts'
import { changeOf } from '../../rules/change-of.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { updateDocument } from '../../store/documents.ts'
import { version } from '../import-fields.ts'
import { staleness } from '../rules/staleness.ts'
import { editStatement } from '../steps/edit-draft.ts'

const { goodId: _, ...measurementFields } = measureGood.input.shape

/** Saves the measurements of box I.16 and what the photographs have to show. */
export const saveMeasurements = defineAction({
  name: 'save-measurements',
  citation: 'IR Annex I I.16',
  input: z.object({ id: recordId, version, ...measurementFields }),
  allowed: mayWithDocuments('save-measurements'),
  run: async (context: Asked, { id, version, ...written }) => {
    const draft = await editStatement.run(context, { id })
    if (!draft.ok) return draft
    const stale = staleness(draft.value, 'measurements', version)
    if (stale.length > 0) return refused(...stale)
    const measured = await measureGood.run(context, { goodId: draft.value.goods[0].id, ...written })
    if (!measured.ok) return measured
    const good = await findGood.run(context, { goodId: draft.value.goods[0].id })
    if (!good.ok) return good
    await updateDocument(
      context.transaction,
      changeOf(draft.value, { now: context.now, step: 'measurements' }),
    )
    context.record({
      type: 'changed',
      record: { type: 'importer-statement', id },
      data: {
        step: 'measurements',
        boxes: changedBoxes(draft.value, { ...draft.value, goods: [good.value] as const }),
      },
    })
    return done({ id })
  },
})
