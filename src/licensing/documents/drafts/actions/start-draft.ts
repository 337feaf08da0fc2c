import { z } from 'zod'
import { documentTypes } from '../../../../law/annex.ts'
import { defineAction } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { startGood } from '../../../goods/steps/start-good.ts'
import { boxesInput, withBoxes } from '../../boxes/input.ts'
import { completeImport } from '../../form/steps/complete-import.ts'
import { takeNumber } from '../../form/steps/take-number.ts'
import { kindOf } from '../../kind.ts'
import { chosenContent } from '../../rules/chosen-answers.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { findHolder } from '../../steps/find-holder.ts'
import { numberCountry } from '../rules/number-country.ts'
import { chooseHolder } from '../steps/choose-holder.ts'
import { countDraft } from '../steps/count-draft.ts'
import { insertDraft } from '../steps/insert-draft.ts'

const stepVersions = { import: 1, good: 0, measurements: 0, provenance: 0, declaration: 0 }

/**
 * The first save of a document: it gets its reference number and its good an identification (I.1, I.13). A representative
 * names the holder. Codes: no-mandate at `holder`, too-many-drafts.
 */
export const startDraft = defineAction({
  name: 'start-draft',
  citation: 'IR Annex I I.1',
  input: z.strictObject({
    type: z.enum(documentTypes),
    holder: recordId.optional(),
    boxes: boxesInput('import'),
  }),
  allowed: mayWithDocuments('start-draft'),
  run: async (context: Asked, { type, holder, boxes }) => {
    const kind = kindOf(context.services.kinds, type)
    const written = withBoxes({ content: {}, details: {} }, boxes)
    const content = await completeImport.run(context, { kind, content: chosenContent(written.content) })
    if (!content.ok) return content
    const chosen = await chooseHolder.run(context, { type, holder })
    if (!chosen.ok) return chosen
    const { operatorId } = chosen.value
    const counted = await countDraft.run(context, { operatorId })
    if (!counted.ok) return counted
    const country = numberCountry(context.actor, content.value)
    const id = newId(context.now)
    const good = await startGood.run(context, { country, documentId: id, operatorId, position: 1 })
    if (!good.ok) return good
    const number = await takeNumber.run(context, { type, country })
    if (!number.ok) return number
    const party = await findHolder.run(context, { operatorId })
    if (!party.ok) return party
    return insertDraft.run(context, {
      ...{ id, type, operatorId, stepVersions, copiedFrom: null, replaces: null },
      number: number.value,
      content: content.value,
      goods: [good.value],
      ...party.value,
    })
  },
})
