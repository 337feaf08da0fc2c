import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import type { PictureReceipt } from '../receipts.ts'
import { updatePhotographPicture } from '../store/photographs.ts'
import type { Good } from '../types.ts'
import { keepPictures } from './keep-pictures.ts'

interface Given {
  readonly good: Good
  readonly photographId: string
  readonly picture: PictureReceipt
}

/** Puts another picture in the place of a photograph; view and texts stay. Codes: not-found, storage-used. */
export const replacePhotograph = defineStep({
  name: 'replace-photograph',
  citation: 'IR 12(2)',
  run: async (context: Asked, { good, photographId, picture }: Given) => {
    if (!good.photographs.some(({ id }) => id === photographId)) return refused({ code: 'not-found' })
    const kept = await keepPictures.run(context, { good, pictures: [picture] })
    if (!kept.ok) return kept
    const [outcome = refused({ code: 'not-found' })] = kept.value
    if (!outcome.ok) return outcome
    await updatePhotographPicture(context.transaction, photographId, outcome.value)
    return done({ photographId })
  },
})
