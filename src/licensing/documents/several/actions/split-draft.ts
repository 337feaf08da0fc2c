import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { moveGoods } from '../../../goods/steps/move-goods.ts'
import { numberCountry } from '../../drafts/rules/number-country.ts'
import { countDraft } from '../../drafts/steps/count-draft.ts'
import { insertDraft } from '../../drafts/steps/insert-draft.ts'
import { editDraft } from '../../form/steps/edit-draft.ts'
import { takeNumber } from '../../form/steps/take-number.ts'
import { writeChange } from '../../form/steps/write-change.ts'
import { linkTo } from '../../kind.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import type { Document, LinkedDocument } from '../../types.ts'
import { goodsWithout } from '../rules.ts'

/**
 * Moves goods of a draft, with their files and numbers, into a new draft that says the same otherwise.
 * Codes: nothing-chosen, not-found, last-good (one has to stay), too-many-drafts. Source: Default 7.
 */
export const splitDraft = defineAction({
  name: 'split-draft',
  citation: 'IR 6(2)',
  input: z.strictObject({ id: recordId, goods: z.array(recordId).min(1, 'nothing-chosen') }),
  allowed: mayWithDocuments('split-draft'),
  run: async (context: Asked, { id, goods: chosen }) => {
    const held = await editDraft.run(context, { id })
    if (!held.ok) return held
    const draft = held.value
    const moved = draft.goods.filter(good => chosen.includes(good.id))
    if (moved.length !== new Set(chosen).size) return refused({ code: 'not-found', field: 'goods' })
    const left = goodsWithout(draft.goods, chosen)
    if (left === undefined) return refused({ code: 'last-good', field: 'goods', citation: 'IR 6(2)' })
    const begun = await beginWith(context, draft, moved)
    if (!begun.ok) return begun
    const events = [{ type: 'split', data: { into: begun.value.number } }] as const
    const written = await writeChange.run(context, { draft, goods: left, events })
    return written.ok ? begun : written
  },
})

/** The new draft with the goods that are moved. */
async function beginWith(context: Asked, draft: Document, goods: readonly Document['goods'][number][]) {
  const counted = await countDraft.run(context, { operatorId: draft.operatorId })
  if (!counted.ok) return counted
  const { type, operatorId, content, holder, isHolderListed, stepVersions } = draft
  const { import: i, good, measurements, provenance, declaration } = stepVersions
  const number = await takeNumber.run(context, { type, country: numberCountry(context.actor, content) })
  if (!number.ok) return number
  const id = newId(context.now)
  const moved = await moveGoods.run(context, { goods, documentId: id })
  if (!moved.ok) return moved
  const inserted = await insertDraft.run(context, {
    ...{ id, type, number: number.value, operatorId, content, goods, holder, isHolderListed },
    stepVersions: { import: i, good, measurements, provenance, declaration },
    ...{ copiedFrom: draft.id, replaces: null, source: { copiedFrom: draft.number } },
  })
  if (!inserted.ok) return inserted
  return done<LinkedDocument>(linkTo(context.services.kinds, { type, ...inserted.value }))
}
