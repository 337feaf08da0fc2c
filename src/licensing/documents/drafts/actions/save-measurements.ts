import { z } from 'zod'
import type { PhotographView } from '../../../../law/photographs.ts'
import { photographRules } from '../../../../law/photographs.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import type { WrittenWeight } from '../../../goods/rules/read-number.ts'
import { writeDetails } from '../../../goods/steps/write-details.ts'
import { changedBoxes } from '../../boxes/rules/changed-boxes.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { version } from '../../step-version.ts'
import { measurementFields } from '../description-fields.ts'
import { staleness } from '../rules/staleness.ts'
import { editDraft } from '../steps/edit-draft.ts'
import { writeChange } from '../steps/write-change.ts'

const isView = (text: string): text is PhotographView => photographRules.some(rule => rule.view === text)
const millimetres = (centimetres: number | undefined) =>
  centimetres === undefined ? undefined : Math.round(centimetres * 100) / 10
const grams = (weight: WrittenWeight | undefined, chosen: string | undefined) =>
  weight && (weight.unit ?? chosen) === 'kg' ? Math.round(weight.number * 1_000_000) / 1000 : weight?.number

/**
 * Saves the measurements of box I.16 and what the photographs have to show. Code: weight-unit-differs (value unit).
 */
export const saveMeasurements = defineAction({
  name: 'save-measurements',
  citation: 'IR Annex I I.16',
  input: z.object({ id: recordId, version, ...measurementFields }),
  allowed: mayWithDocuments('save-measurements'),
  run: async (context: Asked, { id, version, ...written }) => {
    const draft = await editDraft.run(context, { id })
    if (!draft.ok) return draft
    const stale = staleness(draft.value, 'measurements', version)
    if (stale.length > 0) return refused(...stale)
    const { weight, weightUnit } = written
    if (weight?.unit !== undefined && weightUnit !== undefined && weight.unit !== weightUnit)
      return refused({ code: 'weight-unit-differs', field: 'weight', values: { unit: weight.unit } })
    const [good] = draft.value.goods
    const { isThreeDimensional, hasMarks, hasDistinguishingFeatures, hasInscriptions, shape } = written
    const measured = await writeDetails.run(context, {
      good,
      details: {
        ...good.details,
        ...{ isThreeDimensional, hasMarks, hasDistinguishingFeatures, hasInscriptions, shape },
        viewsNotAppropriate: written.viewsNotAppropriate.filter(isView),
        weightGrams: grams(weight, weightUnit),
        heightMillimetres: millimetres(written.height),
        widthMillimetres: millimetres(written.width),
        depthMillimetres: millimetres(written.depth),
        diameterMillimetres: millimetres(written.diameter),
      },
    })
    if (!measured.ok) return measured
    const goods = [measured.value] as const
    const boxes = changedBoxes(draft.value, { ...draft.value, goods })
    const events = [{ type: 'changed', data: { step: 'measurements', boxes } }]
    const saved = await writeChange.run(context, { draft: draft.value, step: 'measurements', goods, events })
    return saved.ok ? done({ id }) : saved
  },
})
