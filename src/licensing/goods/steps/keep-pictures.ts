import { defineStep, done, type Outcome, refused } from '../../../platform/action.ts'
import { holdFiles, holdName } from '../../../platform/database/hold.ts'
import type { FileStore } from '../../../platform/files/index.ts'
import type { Asked } from '../../actor.ts'
import type { PictureReceipt } from '../receipts.ts'
import { storageRefusal } from '../rules/limits.ts'
import { sumBytes } from '../store/files.ts'
import type { Good, PhotographPicture } from '../types.ts'

interface Given {
  readonly good: Good
  readonly pictures: readonly PictureReceipt[]
}

/**
 * Keeps the sizes of pictures as long as their operator has room, each or why not; to be asked when nothing else can
 * refuse them any more. What the operator keeps is held, so that two cannot pass at once.
 */
export const keepPictures = defineStep({
  name: 'keep-pictures',
  citation: 'IR 12(2)',
  run: async ({ transaction, services }: Asked, { good, pictures }: Given) => {
    await holdName(transaction, `storage ${good.operatorId}`)
    await holdFiles(transaction)
    let used = await sumBytes(transaction, good.operatorId)
    const kept: Outcome<PhotographPicture>[] = []
    for (const receipt of pictures) {
      const bytes = receipt.picture.original.length
      const full = storageRefusal({ used, limit: services.quotas.bytes }, bytes)
      if (full === undefined) used += bytes
      kept.push(full === undefined ? done(await keep(services.files, receipt)) : refused(full))
    }
    return done<readonly Outcome<PhotographPicture>[]>(kept)
  },
})

async function keep(files: FileStore, { picture }: PictureReceipt): Promise<PhotographPicture> {
  const original = await files.put(picture.original)
  const [display, print, thumbnail] = await Promise.all([
    files.put(picture.display),
    files.put(picture.print),
    files.put(picture.thumbnail),
  ])
  return {
    file: original.digest,
    mediaType: `image/${picture.format}`,
    bytes: original.size,
    width: picture.width,
    height: picture.height,
    isColour: !picture.greyscale,
    displayFile: display.digest,
    printFile: print.digest,
    thumbnailFile: thumbnail.digest,
    name: picture.name,
  }
}
