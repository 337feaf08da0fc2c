import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { customsValueOf } from '../../../goods/rules/customs-value.ts'
import { writeDetails } from '../../../goods/steps/write-details.ts'
import { changedBoxes } from '../../boxes/rules/changed-boxes.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { version } from '../../step-version.ts'
import { descriptionFields } from '../description-fields.ts'
import { staleness } from '../rules/staleness.ts'
import { editDraft } from '../steps/edit-draft.ts'
import { writeChange } from '../steps/write-change.ts'

/** Saves the step about the good: boxes I.12, I.14 and I.15. */
export const saveGood = defineAction({
  name: 'save-good',
  citation: 'IR Annex I I.15',
  input: z.object({ id: recordId, version, ...descriptionFields }),
  allowed: mayWithDocuments('save-good'),
  run: async (context: Asked, { id, version, ...written }) => {
    const draft = await editDraft.run(context, { id })
    if (!draft.ok) return draft
    const stale = staleness(draft.value, 'good', version)
    if (stale.length > 0) return refused(...stale)
    const [good] = draft.value.goods
    const { makerUnknown, isCoins, customsValue: value, ...same } = written
    const described = await writeDetails.run(context, {
      good,
      details: {
        ...good.details,
        ...same,
        maker: makerUnknown === 'yes' ? 'Unknown' : same.maker,
        isCoins: isCoins === 'yes',
        customsValue: value && customsValueOf({ ...value, amountCents: value.amount }),
      },
    })
    if (!described.ok) return described
    const goods = [described.value] as const
    const boxes = changedBoxes(draft.value, { ...draft.value, goods })
    const events = [{ type: 'changed', data: { step: 'good', boxes } }]
    const saved = await writeChange.run(context, { draft: draft.value, step: 'good', goods, events })
    return saved.ok ? done({ id }) : saved
  },
})
