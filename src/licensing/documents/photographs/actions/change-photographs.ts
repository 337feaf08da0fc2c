import { z } from 'zod'
import { photographRules } from '../../../../law/photographs.ts'
import { defineAction, done } from '../../../../platform/action.ts'
import { optionalLines, optionalText, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { changePhotographs as change } from '../../../goods/steps/change-photographs.ts'
import { editGood } from '../../form/steps/edit-good.ts'
import { writeChange } from '../../form/steps/write-change.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'

const views = photographRules.map(rule => rule.view)

/** What a photograph shows, with the text the law asks for beside it. */
export const shownByPhotograph = z.strictObject({
  view: z.enum(views, 'invalid'),
  type: optionalText(100),
  text: optionalLines(2000),
  language: optionalText(60),
  translation: optionalLines(2000),
})

/** Says what photographs of a draft show, by their ids. */
export const changePhotographs = defineAction({
  name: 'change-photographs',
  citation: 'IR Annex I I.16',
  input: z.strictObject({
    id: recordId,
    photographs: z.record(recordId, shownByPhotograph),
  }),
  allowed: mayWithDocuments('change-photographs'),
  run: async (context: Asked, { id, photographs }) => {
    const inHand = await editGood.run(context, { id, fileId: Object.keys(photographs)[0] })
    if (!inHand.ok) return inHand
    const { draft, good } = inHand.value
    const changes = Object.entries(photographs).map(
      ([id, { view, type = null, text = null, language = null, translation = null }]) => ({
        ...{ id, view, type, text, language, translation },
      }),
    )
    const changed = await change.run(context, { good, changes })
    if (!changed.ok) return changed
    const events = changes.map(() => ({ type: 'photograph-changed' as const }))
    const written = await writeChange.run(context, { draft, events })
    return written.ok ? done(changed.value) : written
  },
})
