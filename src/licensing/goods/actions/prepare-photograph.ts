import { z } from 'zod'
import { defineAction } from '../../../platform/action.ts'
import { isHeic } from '../../../platform/files/index.ts'
import type { Asked } from '../../actor.ts'
import { mayKeepGoods, operatorOf } from '../rules/permissions.ts'

/** Re-encodes a picture in its sizes, without position and camera; nothing is kept. */
export const preparePhotograph = defineAction({
  name: 'prepare-photograph',
  citation: 'IR 12(2)',
  input: z.object({ bytes: z.instanceof(Uint8Array) }),
  allowed: mayKeepGoods('prepare-photograph'),
  readOnly: true,
  run: async ({ services, actor }: Asked, { bytes }) => {
    const owner = operatorOf(actor) ?? actor.reference
    const name = isHeic(bytes) ? 'prepare-heic' : 'prepare-picture'
    const decoded = await services.decoders.decode(name, bytes, { owner })
    return decoded.ok ? decoded.value : decoded
  },
})
