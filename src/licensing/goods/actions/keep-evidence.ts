import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayKeepGoods } from '../rules/permissions.ts'

/** Keeps the file of a supporting document as it is; nothing names it yet. */
export const keepEvidence = defineAction({
  name: 'keep-evidence',
  citation: 'IR 12(4)',
  input: z.object({
    bytes: z.instanceof(Uint8Array),
    mediaType: z.string(),
    name: bounded(200),
  }),
  allowed: mayKeepGoods('keep-evidence'),
  readOnly: true,
  run: async ({ services }: Asked, { bytes, mediaType, name }) => {
    const { digest, size } = await services.files.put(bytes)
    return done({ digest, mediaType, bytes: size, name })
  },
})
