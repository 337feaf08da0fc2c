import { z } from 'zod'
import { defineAction } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { movePhotograph as move } from '../../../goods/steps/move-photograph.ts'
import { editGood } from '../../form/steps/edit-good.ts'
import { writeChange } from '../../form/steps/write-change.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'

/** Shows a photograph of a draft one place earlier or later. */
export const movePhotograph = defineAction({
  name: 'move-photograph',
  citation: 'IR Annex I I.16',
  input: z.strictObject({
    id: recordId,
    photographId: recordId,
    direction: z.enum(['earlier', 'later'], 'invalid'),
  }),
  allowed: mayWithDocuments('move-photograph'),
  run: async (context: Asked, { id, ...asked }) => {
    const inHand = await editGood.run(context, { id, fileId: asked.photographId })
    if (!inHand.ok) return inHand
    const { draft, good } = inHand.value
    const changed = await move.run(context, { good, ...asked })
    if (!changed.ok) return changed
    const events = [{ type: 'photograph-changed' }] as const
    const written = await writeChange.run(context, { draft, events })
    return written.ok ? changed : written
  },
})
