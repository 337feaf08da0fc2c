import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { isHeic } from '../../../platform/files/index.ts'
import type { Asked } from '../../actor.ts'
import { PictureReceipt } from '../receipts.ts'
import { mayKeepGoods, operatorOf } from '../rules/permissions.ts'

/** Re-encodes a picture in its sizes, without position and camera; nothing is kept. */
export const preparePhotograph = defineAction({
  name: 'prepare-photograph',
  citation: 'IR 12(2)',
  input: z.strictObject({ bytes: z.instanceof(Uint8Array), name: bounded(200) }),
  allowed: mayKeepGoods('prepare-photograph'),
  readOnly: true,
  run: async ({ services, actor }: Asked, { bytes, name }) => {
    const owner = operatorOf(actor) ?? actor.reference
    const task = isHeic(bytes) ? 'prepare-heic' : 'prepare-picture'
    const decoded = await services.decoders.decode(task, bytes, { owner })
    if (!decoded.ok) return decoded
    return decoded.value.ok ? done(new PictureReceipt({ ...decoded.value.value, name })) : decoded.value
  },
})
