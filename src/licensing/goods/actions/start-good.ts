import { z } from 'zod'
import { formatObjectId } from '../../../law/numbers.ts'
import { yearIn } from '../../../law/time-zones.ts'
import { defineAction, done } from '../../../platform/action.ts'
import { recordId, text } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { mayKeepGoods, operatorOf } from '../rules/permissions.ts'
import { insertGood, takeNumber } from '../store.ts'

/** Begins the description of a good and gives it its number of box I.13. */
export const startGood = defineAction({
  name: 'start-good',
  citation: 'IR Annex I I.13',
  input: z.object({ country: text(2), documentId: recordId, position: z.int().min(1) }),
  allowed: mayKeepGoods('start-good'),
  run: async (context: Asked, { country, documentId, position }) => {
    const { transaction, actor, now } = context
    const series = { country, year: yearIn(country, now) }
    const number = formatObjectId({ ...series, count: await takeNumber(transaction, series) })
    const good = {
      id: newId(now),
      documentId,
      position,
      operatorId: operatorOf(actor) ?? '',
      objectNumber: number,
      details: {},
      createdAt: now,
    }
    await insertGood(transaction, good)
    return done({ id: good.id, objectNumber: number })
  },
})
