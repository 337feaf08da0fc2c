import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { describeGood } from '../../../goods/actions/describe-good.ts'
import { findGood } from '../../../goods/actions/find-good.ts'
import { changedBoxes } from '../../boxes/rules/changed-boxes.ts'
import { changeOf } from '../../rules/change-of.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { updateDocument } from '../../store/documents.ts'
import { version } from '../import-fields.ts'
import { staleness } from '../rules/staleness.ts'
import { editStatement } from '../steps/edit-draft.ts'

const { goodId: _, ...descriptionFields } = describeGood.input.shape

/** Saves the step about the good: boxes I.12, I.14 and I.15. */
export const saveGood = defineAction({
  name: 'save-good',
  citation: 'IR Annex I I.15',
  input: z.object({
    id: recordId,
    version,
    ...descriptionFields,
  }),
  allowed: mayWithDocuments('save-good'),
  run: async (context: Asked, { id, version, ...written }) => {
    const draft = await editStatement.run(context, { id })
    if (!draft.ok) return draft
    const stale = staleness(draft.value, 'good', version)
    if (stale.length > 0) return refused(...stale)
    const goodId = draft.value.goods[0].id
    const described = await describeGood.run(context, { goodId, ...written })
    if (!described.ok) return described
    const good = await findGood.run(context, { goodId })
    if (!good.ok) return good
    const change = { now: context.now, step: 'good', goods: [good.value] } as const
    await updateDocument(context.transaction, changeOf(draft.value, change))
    const boxes = changedBoxes(draft.value, { ...draft.value, goods: [good.value] })
    context.record({
      type: 'changed',
      record: { type: 'importer-statement', id },
      data: { step: 'good', boxes },
    })
    return done({ id })
  },
})
