import { defineAction, done } from '../../../platform/action.ts'
import { isHeic } from '../../../platform/files/index.ts'
import type { Asked } from '../../actor.ts'
import { evidenceFile } from '../picture.ts'
import { mayKeepGoods, operatorOf } from '../rules/permissions.ts'

/** Takes position and camera out of a picture that is to be a supporting document; nothing is kept. */
export const prepareEvidence = defineAction({
  name: 'prepare-evidence',
  citation: 'IR 12(4)',
  input: evidenceFile,
  allowed: mayKeepGoods('prepare-evidence'),
  readOnly: true,
  run: async ({ services, actor }: Asked, { bytes, mediaType, name }) => {
    if (!mediaType.startsWith('image/')) return done({ bytes, mediaType, name })
    const owner = operatorOf(actor) ?? actor.reference
    const task = isHeic(bytes) ? 'clean-heic' : 'clean-picture'
    const decoded = await services.decoders.decode(task, bytes, { owner })
    if (!decoded.ok) return decoded
    if (!decoded.value.ok) return decoded.value
    const cleaned = decoded.value.value
    return done({ ...cleaned, name: withEnding(name, cleaned.mediaType) })
  },
})

const endings: Readonly<Record<string, RegExp>> = {
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
  'image/tiff': /\.tiff?$/i,
}

// What was HEIC has become JPEG, and is opened by its name.
function withEnding(name: string, mediaType: string): string {
  if (endings[mediaType]?.test(name) ?? true) return name
  const ending = mediaType.replace('image/', '.').replace('jpeg', 'jpg')
  return `${name.replace(/\.[a-z]{3,4}$/i, '').slice(0, 190)}${ending}`
}
