import { z } from 'zod'
import type { PhotographView } from '../../../law/photographs.ts'
import { photographRules } from '../../../law/photographs.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { measurementFields } from '../description-fields.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { findGoodLocked, updateDetails } from '../store.ts'

const isView = (text: string): text is PhotographView => photographRules.some(rule => rule.view === text)
const millimetres = (centimetres: number | undefined) =>
  centimetres === undefined ? undefined : Math.round(centimetres * 100) / 10
const grams = (weight: number | undefined, unit: string | undefined) =>
  weight === undefined || unit !== 'kg' ? weight : Math.round(weight * 1_000_000) / 1000

/** Writes the measurements of box I.16 of a good anew, and what its photographs have to show. */
export const measureGood = defineAction({
  name: 'measure-good',
  citation: 'IR Annex I I.16',
  input: z.object({ goodId: recordId, ...measurementFields }),
  allowed: mayKeepGoods('measure-good'),
  run: async ({ transaction, actor }: Asked, { goodId, ...written }) => {
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    const { isThreeDimensional, hasMarks, hasDistinguishingFeatures, hasInscriptions, shape } = written
    await updateDetails(transaction, goodId, {
      ...good.details,
      ...{ isThreeDimensional, hasMarks, hasDistinguishingFeatures, hasInscriptions, shape },
      viewsNotAppropriate: written.viewsNotAppropriate.filter(isView),
      weightGrams: grams(written.weight, written.weightUnit),
      heightMillimetres: millimetres(written.height),
      widthMillimetres: millimetres(written.width),
      depthMillimetres: millimetres(written.depth),
      diameterMillimetres: millimetres(written.diameter),
    })
    return done({ goodId })
  },
})
