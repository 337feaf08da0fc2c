import { z } from 'zod'
import { defineAction, refused } from '../../../platform/action.ts'
import { recordId, text } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { chosenDetails } from '../rules/chosen-answers.ts'
import { mayKeepGoods, maySeeGood, operatorOf } from '../rules/permissions.ts'
import { findGoodLocked, insertPhotograph, insertSupportingDocument, updateDetails } from '../store.ts'
import { startGood } from './start-good.ts'

/** Begins a good like another one of the same operator, with a number of its own; files only where chosen. */
export const copyGood = defineAction({
  name: 'copy-good',
  citation: 'Default 6',
  input: z.object({
    goodId: recordId,
    documentId: recordId,
    position: z.int().min(1),
    country: text(2),
    photographs: z.array(recordId),
    supportingDocuments: z.array(recordId),
  }),
  allowed: mayKeepGoods('copy-good'),
  run: async (context: Asked, { goodId, photographs, supportingDocuments, ...place }) => {
    const { transaction, actor, now } = context
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !maySeeGood(actor, good) || good.operatorId !== operatorOf(actor)) {
      return refused({ code: 'not-found' })
    }
    const started = await startGood.run(context, place)
    if (!started.ok) return started
    const { id } = started.value
    await updateDetails(transaction, id, chosenDetails(good.details))
    for (const photograph of good.photographs.filter(each => photographs.includes(each.id))) {
      await insertPhotograph(transaction, id, { ...photograph, id: newId(now), createdAt: now })
    }
    for (const document of good.supportingDocuments.filter(each => supportingDocuments.includes(each.id))) {
      await insertSupportingDocument(transaction, id, { ...document, id: newId(now), createdAt: now })
    }
    return started
  },
})
