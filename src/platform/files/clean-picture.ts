import { done, type Outcome, refused } from '../action.ts'
import { cleanTiff } from './clean-tiff.ts'
import { findFormat } from './file-format.ts'
import { decoderOf } from './open-picture.ts'
import { reencodePicture } from './prepare-picture.ts'
import { readTiffFacts } from './tiff-pages.ts'

/** A picture without position, camera and notes. */
export interface CleanedPicture {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/tiff'
}

/**
 * Takes out of a picture what is not seen: a TIFF keeps its pages and samples, everything else is re-encoded. To be
 * called in a decoding worker alone. Refused as by `preparePicture`.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<Outcome<CleanedPicture>> {
  if (findFormat(bytes, ['tiff']) !== undefined) return cleanPages(bytes)
  const reencoded = await reencodePicture(bytes)
  if (!reencoded.ok) return reencoded
  const { original, format } = reencoded.value
  return done({ bytes: original, mediaType: `image/${format}` })
}

async function cleanPages(bytes: Uint8Array): Promise<Outcome<CleanedPicture>> {
  try {
    const { isRaw, pages } = readTiffFacts(bytes)
    if (isRaw) return refused({ code: 'file-kind', values: { kind: 'RAW' } })
    const cleaned = cleanTiff(bytes)
    // Of the others the directories have told that they are there whole; decoding a long scan would take too long.
    await decoderOf(cleaned, pages[0]?.index ?? 0)
      .resize(16, 16, { fit: 'fill' })
      .raw()
      .toBuffer()
    return done({ bytes: cleaned, mediaType: 'image/tiff' })
  } catch {
    return refused({ code: 'picture-unreadable' })
  }
}
