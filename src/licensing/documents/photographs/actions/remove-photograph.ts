import { z } from 'zod'
import { defineAction } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { removePhotograph as remove } from '../../../goods/steps/remove-photograph.ts'
import { editGood } from '../../form/steps/edit-good.ts'
import { writeChange } from '../../form/steps/write-change.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'

/** Takes a photograph of a draft away. */
export const removePhotograph = defineAction({
  name: 'remove-photograph',
  citation: 'IR Annex I I.16',
  input: z.strictObject({ id: recordId, photographId: recordId }),
  allowed: mayWithDocuments('remove-photograph'),
  run: async (context: Asked, { id, ...asked }) => {
    const inHand = await editGood.run(context, { id, fileId: asked.photographId })
    if (!inHand.ok) return inHand
    const { draft, good } = inHand.value
    const changed = await remove.run(context, { good, ...asked })
    if (!changed.ok) return changed
    const events = [{ type: 'photograph-removed' }] as const
    const written = await writeChange.run(context, { draft, events })
    return written.ok ? changed : written
  },
})
