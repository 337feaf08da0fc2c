import sharp, { type Sharp } from 'sharp'
import { done, type Outcome, refused } from '../action.ts'
import { findFormat, pictureFormats } from './file-format.ts'
import { decoderOf, type OpenPicture, openPicture } from './open-picture.ts'
import { type KnownPicture, type PictureFacts, readPictureFacts } from './picture-facts.ts'
import { findPictureFault, findTiffFault, hasForeignSample } from './picture-faults.ts'
import { readTiffFacts } from './tiff-pages.ts'
import { isNarrowLab, widenLab } from './widen-lab.ts'

/** A picture in the sizes that are shown, without anything that says where or by whom it was taken. */
export interface PreparedPicture extends Reencoded {
  /** JPEG, at most 1600 pixels wide and high. */
  readonly display: Uint8Array
  /** JPEG of at most 220 kB, at most 1000 pixels wide and high: 300 to the inch at half the width of a page. */
  readonly print: Uint8Array
  /** JPEG, at most 320 pixels wide and high. */
  readonly thumbnail: Uint8Array
  /** Whether it shows no colour: a black and white picture, or one saved in colour that has none. */
  readonly greyscale: boolean
}

/** A picture in its full size, without anything that says where or by whom it was taken. */
export interface Reencoded {
  /** Upright, sRGB, without EXIF, XMP or position. */
  readonly original: Uint8Array
  /** The format of the original; smaller sizes are always JPEG. */
  readonly format: 'jpeg' | 'png'
  /** Of the upright original, in pixels. */
  readonly width: number
  readonly height: number
}

// One core for one picture: as many pictures as there are cores are decoded beside each other.
sharp.concurrency(1)
sharp.cache(false)

/** Longest sides in pixels. */
const DISPLAY = 1600
const PRINT = 1000
const THUMBNAIL = 320
const LONGEST_JPEG = 65_535
const MANY_PIXELS = 25_000_000

/**
 * Re-encodes a picture: PNG stays PNG, and so does what is longer than a JPEG may be; everything else becomes JPEG.
 * To be called in a decoding worker alone. Refusal codes: `file-kind` {kind}, `picture-moving` {frames},
 * `picture-pages` {pages}, `picture-samples`, `picture-too-large` {width, height, megapixels}, `picture-unreadable`,
 * `too-costly`.
 */
export function preparePicture(bytes: Uint8Array): Promise<Outcome<PreparedPicture>> {
  return withPicture(bytes, async (open, facts) => {
    const reencoded = await reencode(open, facts)
    const display = await shrink(sourceOf(bytes, facts, reencoded), DISPLAY, 82)
    const print = await shrinkForPrint(() => decoderOf(display))
    const thumbnail = await shrink(() => decoderOf(display), THUMBNAIL, 78)
    return { ...reencoded, display, print, thumbnail, greyscale: await isGreyscale(thumbnail) }
  })
}

/** Re-encodes a picture in its full size alone; refused as by `preparePicture`. */
export function reencodePicture(bytes: Uint8Array): Promise<Outcome<Reencoded>> {
  return withPicture(bytes, reencode)
}

async function withPicture<Value>(
  bytes: Uint8Array,
  make: (open: OpenPicture, facts: PictureFacts) => Promise<Value>,
): Promise<Outcome<Value>> {
  try {
    const known = await knowPicture(bytes)
    if (!known.ok) return known
    const facts = await readPictureFacts(known.value)
    const fault = findPictureFault(facts)
    if (fault !== undefined) return refused(fault)
    return done(await make(await openPicture(known.value.bytes, facts), facts))
  } catch {
    return refused({ code: 'picture-unreadable' })
  }
}

async function knowPicture(bytes: Uint8Array): Promise<Outcome<KnownPicture>> {
  const format = findFormat(bytes, pictureFormats)
  if (format === undefined) return refused({ code: 'picture-unreadable' })
  if (format !== 'tiff') return done({ bytes, format, tiff: undefined })
  const tiff = readTiffFacts(bytes)
  const fault = findTiffFault(tiff)
  if (fault !== undefined) return refused(fault)
  if (!isNarrowLab(tiff)) return done({ bytes, format, tiff })
  const wide = await widenLab(bytes, tiff)
  return done({ bytes: wide, format, tiff: readTiffFacts(wide) })
}

async function reencode(open: OpenPicture, facts: PictureFacts): Promise<Reencoded> {
  const format = keptFormat(facts)
  const upright = open().withIccProfile('srgb')
  const { data, info } = await encoded(upright, facts).toBuffer({ resolveWithObject: true })
  return { original: data, format, width: info.width, height: info.height }
}

function keptFormat({ format, width, height }: PictureFacts): 'jpeg' | 'png' {
  return format === 'png' || Math.max(width, height) > LONGEST_JPEG ? 'png' : 'jpeg'
}

function encoded(upright: Sharp, facts: PictureFacts): Sharp {
  if (keptFormat(facts) === 'png') return upright.png({ compressionLevel: 4 })
  const opaque = hasForeignSample(facts) ? upright : onWhite(upright)
  return opaque.jpeg({ quality: 92, chromaSubsampling: subsamplingFor(facts), optimiseCoding: false })
}

// What a camera has left out of the colours comes not back, and among so many pixels nobody misses it.
function subsamplingFor({ chromaSubsampling, width, height }: PictureFacts): '4:2:0' | '4:4:4' {
  return chromaSubsampling === '4:2:0' || width * height > MANY_PIXELS ? '4:2:0' : '4:4:4'
}

// Most JPEGs can be decoded small at once; of others the new original is quicker to read, and upright already.
function sourceOf(bytes: Uint8Array, facts: PictureFacts, { original }: Reencoded): OpenPicture {
  const isQuick = facts.format === 'jpeg' && !facts.isInterlaced
  return isQuick ? () => decoderOf(bytes).autoOrient() : () => decoderOf(original)
}

/** A hundred of them stay below the 25 MB of a document that the public check takes. */
const PRINT_BYTES = 220_000

/** From the best to what any picture fits in. */
const printQualities = [
  [PRINT, 82],
  [PRINT, 65],
  [PRINT * 0.7, 60],
  [PRINT * 0.5, 50],
] as const

async function shrinkForPrint(open: OpenPicture): Promise<Buffer> {
  let print: Buffer = Buffer.alloc(0)
  for (const [side, quality] of printQualities) {
    print = await shrink(open, side, quality)
    if (print.length <= PRINT_BYTES) break
  }
  return print
}

function shrink(open: OpenPicture, side: number, quality: number): Promise<Buffer> {
  const small = open().resize(side, side, { fit: 'inside', withoutEnlargement: true })
  return onWhite(small).withIccProfile('srgb').jpeg({ quality, mozjpeg: false }).toBuffer()
}

// JPEG knows no transparency.
function onWhite(picture: Sharp): Sharp {
  return picture.flatten({ background: '#fff' })
}

/** How far the colours of a pixel may lie apart (of 255) and how many pixels may lie further, as a share. */
const GREY_SPREAD = 12
const COLOURED_SHARE = 0.002

async function isGreyscale(bytes: Uint8Array): Promise<boolean> {
  const pixels = await decoderOf(bytes).toColourspace('srgb').removeAlpha().raw().toBuffer()
  let coloured = 0
  for (let start = 0; start + 2 < pixels.length; start += 3) {
    const [red = 0, green = 0, blue = 0] = [pixels[start], pixels[start + 1], pixels[start + 2]]
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > GREY_SPREAD) coloured += 1
  }
  return coloured <= (pixels.length / 3) * COLOURED_SHARE
}
