import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { addGood as add } from '../../../goods/steps/add-good.ts'
import { numberCountry } from '../../drafts/rules/number-country.ts'
import { editDraft } from '../../form/steps/edit-draft.ts'
import { writeChange } from '../../form/steps/write-change.ts'
import { kindOf } from '../../kind.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { refuseFurtherGood } from '../rules.ts'

/** Adds a good to a draft that may have several; like one of them, where that is named, without its files. */
export const addGood = defineAction({
  name: 'add-good',
  citation: 'IR 6(2)',
  input: z.strictObject({ id: recordId, likeGoodId: recordId.optional() }),
  allowed: mayWithDocuments('add-good'),
  run: async (context: Asked, { id, likeGoodId }) => {
    const held = await editDraft.run(context, { id })
    if (!held.ok) return held
    const draft = held.value
    const refusals = refuseFurtherGood(kindOf(context.services.kinds, draft.type), draft.goods)
    if (refusals.length > 0) return refused(...refusals)
    const like = draft.goods.find(good => good.id === likeGoodId)
    if (likeGoodId !== undefined && like === undefined)
      return refused({ code: 'not-found', field: 'likeGoodId' })
    const country = numberCountry(context.actor, draft.content)
    const added = await add.run(context, { documentId: id, operatorId: draft.operatorId, country, like })
    if (!added.ok) return added
    const [first, ...others] = draft.goods
    const goods = [first, ...others, added.value] as const
    const events = [{ type: 'good-added', data: { object: added.value.objectNumber } }] as const
    const written = await writeChange.run(context, { draft, goods, events })
    return written.ok ? done({ goodId: added.value.id }) : written
  },
})
