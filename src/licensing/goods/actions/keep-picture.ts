import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { preparePicture } from '../../../platform/files/index.ts'
import type { Asked } from '../../actor.ts'
import { mayKeepGoods } from '../rules/permissions.ts'
import type { PhotographPicture } from '../types.ts'

/** Re-encodes an accepted picture without position data and keeps its sizes; nothing names them yet. */
export const keepPicture = defineAction({
  name: 'keep-picture',
  citation: 'IR 12(2)',
  input: z.object({ bytes: z.instanceof(Uint8Array), name: bounded(200) }),
  allowed: mayKeepGoods('keep-picture'),
  readOnly: true,
  run: async ({ services: { files } }: Asked, { bytes, name }) => {
    const prepared = await preparePicture(bytes)
    const original = await files.put(prepared.original)
    const display = await files.put(prepared.display)
    const print = await files.put(prepared.print)
    const thumbnail = await files.put(prepared.thumbnail)
    return done<PhotographPicture>({
      file: original.digest,
      mediaType: `image/${prepared.format}`,
      bytes: original.size,
      width: prepared.width,
      height: prepared.height,
      isColour: !prepared.greyscale,
      displayFile: display.digest,
      printFile: print.digest,
      thumbnailFile: thumbnail.digest,
      name,
    })
  },
})
