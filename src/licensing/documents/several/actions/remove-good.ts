import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { removeGood as remove } from '../../../goods/steps/remove-good.ts'
import { editGood } from '../../form/steps/edit-good.ts'
import { writeChange } from '../../form/steps/write-change.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { goodsWithout } from '../rules.ts'

/** Takes one of several goods out of a draft, with its files. Codes: not-found, last-good. */
export const removeGood = defineAction({
  name: 'remove-good',
  citation: 'IR 6(2)',
  input: z.strictObject({ id: recordId, goodId: recordId }),
  allowed: mayWithDocuments('remove-good'),
  run: async (context: Asked, { id, goodId }) => {
    const held = await editGood.run(context, { id, goodId })
    if (!held.ok) return held
    const { draft, good } = held.value
    const goods = goodsWithout(draft.goods, [good.id])
    if (goods === undefined) return refused({ code: 'last-good', citation: 'IR Annex I I.13' })
    const removed = await remove.run(context, good)
    if (!removed.ok) return removed
    const events = [{ type: 'good-removed', data: { object: good.objectNumber } }] as const
    const written = await writeChange.run(context, { draft, goods, events })
    return written.ok ? done({ id }) : written
  },
})
