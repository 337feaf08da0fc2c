import { defineStep, done, type Outcome, refused } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import type { PictureReceipt } from '../receipts.ts'
import { filesLeft, refuseNumber } from '../rules/limits.ts'
import { proposeView } from '../rules/propose-view.ts'
import { insertPhotographs } from '../store/photographs.ts'
import type { Good, Photograph } from '../types.ts'
import { keepPictures } from './keep-pictures.ts'

interface Given {
  readonly good: Good
  readonly pictures: readonly PictureReceipt[]
}

const noTexts = { type: null, text: null, language: null, translation: null }

/** Adds pictures to a good as long as it takes any; gives for each a photograph with its proposed view, or why not. */
export const addPhotographs = defineStep({
  name: 'add-photographs',
  citation: 'IR 12(2)',
  run: async (context: Asked, { good, pictures }: Given) => {
    const { transaction, now } = context
    const taken = pictures.slice(0, filesLeft(good))
    const kept = await keepPictures.run(context, { good, pictures: taken })
    if (!kept.ok) return kept
    const photographs: Photograph[] = []
    const outcomes = kept.value.map((picture): Outcome<Photograph> => {
      if (!picture.ok) return picture
      const shown = { ...good, photographs: [...good.photographs, ...photographs] }
      const view = proposeView(picture.value.name, shown)
      const photograph = { id: newId(now), view, ...noTexts, ...picture.value }
      photographs.push(photograph)
      return done(photograph)
    })
    await insertPhotographs(transaction, { goodId: good.id, photographs, createdAt: now })
    const tooMany = pictures.slice(taken.length).map(() => refused(tooManyFor(good, photographs)))
    return done<readonly Outcome<Photograph>[]>([...outcomes, ...tooMany])
  },
})

function tooManyFor(good: Good, added: readonly Photograph[]) {
  const full = { ...good, photographs: [...good.photographs, ...added] }
  return refuseNumber(full) ?? { code: 'too-many-files' }
}
