import { z } from 'zod'
import type { PhotographView } from '../../../law/photographs.ts'
import { photographRules } from '../../../law/photographs.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { measurementFields } from '../description-fields.ts'
import { chosenDetails } from '../rules/chosen-answers.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import type { WrittenWeight } from '../rules/read-number.ts'
import { findGoodLocked, updateDetails } from '../store.ts'

const isView = (text: string): text is PhotographView => photographRules.some(rule => rule.view === text)
const millimetres = (centimetres: number | undefined) =>
  centimetres === undefined ? undefined : Math.round(centimetres * 100) / 10
const grams = (weight: WrittenWeight | undefined, chosen: string | undefined) =>
  weight && (weight.unit ?? chosen) === 'kg' ? Math.round(weight.number * 1_000_000) / 1000 : weight?.number

/**
 * Writes the measurements of box I.16 of a good anew, and what its photographs have to show. Codes: not-found,
 * weight-unit-differs (value unit).
 */
export const measureGood = defineAction({
  name: 'measure-good',
  citation: 'IR Annex I I.16',
  input: z.object({ goodId: recordId, ...measurementFields }),
  allowed: mayKeepGoods('measure-good'),
  run: async ({ transaction, actor }: Asked, { goodId, ...written }) => {
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    const { weight, weightUnit } = written
    if (weight?.unit !== undefined && weightUnit !== undefined && weight.unit !== weightUnit)
      return refused({ code: 'weight-unit-differs', field: 'weight', values: { unit: weight.unit } })
    const { isThreeDimensional, hasMarks, hasDistinguishingFeatures, hasInscriptions, shape } = written
    const details = chosenDetails({
      ...good.details,
      ...{ isThreeDimensional, hasMarks, hasDistinguishingFeatures, hasInscriptions, shape },
      viewsNotAppropriate: written.viewsNotAppropriate.filter(isView),
      weightGrams: grams(weight, weightUnit),
      heightMillimetres: millimetres(written.height),
      widthMillimetres: millimetres(written.width),
      depthMillimetres: millimetres(written.depth),
      diameterMillimetres: millimetres(written.diameter),
    })
    await updateDetails(transaction, goodId, details)
    return done({ goodId })
  },
})
