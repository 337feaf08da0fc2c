import { z } from 'zod'
import { defineAction } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { PictureReceipt } from '../../../goods/receipts.ts'
import { replacePhotograph as replace } from '../../../goods/steps/replace-photograph.ts'
import { editGood } from '../../form/steps/edit-good.ts'
import { writeChange } from '../../form/steps/write-change.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'

/** Puts another picture in the place of a photograph of a draft. */
export const replacePhotograph = defineAction({
  name: 'replace-photograph',
  citation: 'IR 12(2)',
  input: z.strictObject({
    id: recordId,
    photographId: recordId,
    picture: z.instanceof(PictureReceipt),
  }),
  allowed: mayWithDocuments('replace-photograph'),
  run: async (context: Asked, { id, ...asked }) => {
    const inHand = await editGood.run(context, { id, fileId: asked.photographId })
    if (!inHand.ok) return inHand
    const { draft, good } = inHand.value
    const changed = await replace.run(context, { good, ...asked })
    if (!changed.ok) return changed
    const events = [{ type: 'photograph-changed' }] as const
    const written = await writeChange.run(context, { draft, events })
    return written.ok ? changed : written
  },
})
