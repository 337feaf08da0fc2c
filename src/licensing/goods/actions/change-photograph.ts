import { z } from 'zod'
import { photographRules } from '../../../law/photographs.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { optionalLines, optionalText, recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { chosenTexts } from '../rules/chosen-answers.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { findGoodLocked, updatePhotographTexts } from '../store.ts'

const views = photographRules.map(rule => rule.view)

/** Says what a photograph shows, with the text the law asks for beside it. */
export const changePhotograph = defineAction({
  name: 'change-photograph',
  citation: 'IR Annex I I.16',
  input: z.object({
    goodId: recordId,
    photographId: recordId,
    view: z.enum(views, 'invalid'),
    type: optionalText(100),
    text: optionalLines(2000),
    language: optionalText(60),
    translation: optionalLines(2000),
  }),
  allowed: mayKeepGoods('change-photograph'),
  run: async ({ transaction, actor }: Asked, { goodId, photographId, view, ...texts }) => {
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    const known = good.photographs.find(photograph => photograph.id === photographId)
    if (!known) return refused({ code: 'not-found' })
    const { type = null, text = null, language = null, translation = null } = texts
    const chosen = chosenTexts({ view, type, text, language, translation })
    await updatePhotographTexts(transaction, photographId, chosen)
    return done({ photographId })
  },
})
