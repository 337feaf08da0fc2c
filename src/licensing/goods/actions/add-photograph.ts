import { z } from 'zod'
import { defineAction, done, type Outcome, refused } from '../../../platform/action.ts'
import { holdFiles } from '../../../platform/database/hold.ts'
import { recordId } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { picture } from '../picture.ts'
import { refuseNumber } from '../rules/limits.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { proposeView } from '../rules/propose-view.ts'
import { findGoodLocked, insertPhotograph } from '../store.ts'
import type { Good, PhotographPicture } from '../types.ts'
import { refuseStorage } from './get-storage.ts'

const noTexts = { type: null, text: null, language: null, translation: null }

/** Adds a photograph and keeps its files; its view is proposed. */
export const addPhotograph = defineAction({
  name: 'add-photograph',
  citation: 'IR 12(2)',
  input: z.object({ goodId: recordId, picture }),
  allowed: mayKeepGoods('add-photograph'),
  run: async (context: Asked, { goodId, picture }) => {
    const { transaction, actor, now } = context
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    const tooMany = refuseNumber(good)
    if (tooMany !== undefined) return refused(tooMany)
    const kept = await keepPicture(context, good, picture)
    if (!kept.ok) return kept
    const view = proposeView(picture.name, good)
    const photograph = { id: newId(now), view, ...noTexts, ...kept.value, createdAt: now }
    await insertPhotograph(transaction, goodId, photograph)
    return done({ photographId: photograph.id })
  },
})

/** Keeps the sizes of a picture where there is room; to be asked when nothing else can refuse it any more. */
export async function keepPicture(
  context: Asked,
  good: Good,
  given: z.output<typeof picture>,
): Promise<Outcome<PhotographPicture>> {
  const refusal = await refuseStorage(context, good, given.original.length)
  if (refusal !== undefined) return refused(refusal)
  await holdFiles(context.transaction)
  const { files } = context.services
  const original = await files.put(given.original)
  const [display, print, thumbnail] = await Promise.all([
    files.put(given.display),
    files.put(given.print),
    files.put(given.thumbnail),
  ])
  return done({
    file: original.digest,
    mediaType: `image/${given.format}`,
    bytes: original.size,
    width: given.width,
    height: given.height,
    isColour: !given.greyscale,
    displayFile: display.digest,
    printFile: print.digest,
    thumbnailFile: thumbnail.digest,
    name: given.name,
  })
}
