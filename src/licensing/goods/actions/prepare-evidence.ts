import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { isHeic } from '../../../platform/files/index.ts'
import type { Asked } from '../../actor.ts'
import type { LicensingServices } from '../../workplace.ts'
import { FileReceipt } from '../receipts.ts'
import { type ExaminedPdf, remarksOnPdf } from '../remarks-on-pdf.ts'
import { isFaultOfFile } from '../rules/file-remarks.ts'
import { mayKeepGoods, operatorOf } from '../rules/permissions.ts'

/**
 * Takes position and camera out of a picture that is to be a supporting document, and looks into a PDF; nothing is
 * kept. Refusal codes for a PDF that nobody can open: `pdf-locked`, `pdf-damaged`, `pdf-without-pages`,
 * `pdf-not-examined`.
 */
export const prepareEvidence = defineAction({
  name: 'prepare-evidence',
  citation: 'IR 12(4)',
  /** `keepUnopened` is ticked to keep a file that cannot be opened. */
  input: z.strictObject({
    bytes: z.instanceof(Uint8Array),
    mediaType: bounded(100),
    name: bounded(200),
    keepUnopened: z.boolean().default(false),
  }),
  allowed: mayKeepGoods('prepare-evidence'),
  readOnly: true,
  run: async ({ services, actor }: Asked, { bytes, mediaType, name, keepUnopened }) => {
    const owner = operatorOf(actor) ?? actor.reference
    if (!mediaType.startsWith('image/')) {
      const remarks = await examine(services, { bytes, owner }, keepUnopened)
      if (!remarks.ok) return remarks
      return done(new FileReceipt({ bytes, mediaType, name, remarks: remarks.value }))
    }
    const task = isHeic(bytes) ? 'clean-heic' : 'clean-picture'
    const decoded = await services.decoders.decode(task, bytes, { owner })
    if (!decoded.ok) return decoded
    if (!decoded.value.ok) return decoded.value
    const cleaned = decoded.value.value
    return done(new FileReceipt({ ...cleaned, name: withEnding(name, cleaned.mediaType), remarks: [] }))
  },
})

async function examine({ decoders }: LicensingServices, pdf: ExaminedPdf, keepsUnopened: boolean) {
  const remarks = await remarksOnPdf(decoders, pdf)
  const fault = remarks.ok ? remarks.value.find(isFaultOfFile) : undefined
  return fault === undefined || keepsUnopened ? remarks : refused({ code: fault })
}

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
