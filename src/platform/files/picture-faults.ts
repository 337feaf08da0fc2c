import type { Refusal } from '../action.ts'
import type { PictureFacts } from './picture-facts.ts'
import type { TiffFacts, TiffPageFacts } from './tiff-pages.ts'

const MEGAPIXEL = 1_000_000
const MEGABYTE = 1_000_000

/** What a picture may ask of the machine. */
export const pictureLimits = {
  /** Width times height: medium format cameras take 102 million. */
  pixels: 102 * MEGAPIXEL,
  /** HEIC is decoded without the help of the processor's vector units. */
  heicPixels: 25 * MEGAPIXEL,
  /** Of all samples, decoded. */
  bytes: 400 * MEGABYTE,
  /** Where all of it has to be held at once. */
  bytesHeld: 300 * MEGABYTE,
} as const

/** Larger than this, a picture has contents: one of blank paper is stored in a two-hundredth of its size. */
const SMALL = 25 * MEGAPIXEL
const EMPTIEST = 250

/** Why a TIFF cannot be shown as one picture, told by its directories alone. */
export function findTiffFault({ pages, isRaw }: TiffFacts): Refusal | undefined {
  if (isRaw) return { code: 'file-kind', values: { kind: 'RAW' } }
  if (pages.length > 1) return { code: 'picture-pages', values: { pages: pages.length } }
  const [page] = pages
  if (page === undefined) return { code: 'picture-unreadable' }
  if (page.width * page.height > pictureLimits.pixels) return tooLarge(page, pictureLimits.pixels)
  return hasOtherSamples(page) ? { code: 'picture-samples' } : undefined
}

/** Why a picture cannot be shown as it is, told by its head alone; undefined when nothing speaks against it. */
export function findPictureFault(facts: PictureFacts): Refusal | undefined {
  if (facts.frames > 1) return { code: 'picture-moving', values: { frames: facts.frames } }
  if (facts.pages > 1) return { code: 'picture-pages', values: { pages: facts.pages } }
  const isUnknown = isMeasured(facts) && facts.channels > 1 && facts.space !== 'labs'
  return findTooLarge(facts) ?? (isUnknown ? { code: 'picture-samples' } : undefined)
}

function findTooLarge(facts: PictureFacts): Refusal | undefined {
  const pixels = facts.width * facts.height
  const limit = facts.format === 'heic' ? pictureLimits.heicPixels : pictureLimits.pixels
  if (pixels > limit) return tooLarge(facts, limit)
  return isTooCostly(facts, pixels) ? { code: 'too-costly' } : undefined
}

function tooLarge({ width, height }: { readonly width: number; readonly height: number }, limit: number) {
  return { code: 'picture-too-large', values: { width, height, megapixels: limit / MEGAPIXEL } }
}

function isTooCostly(facts: PictureFacts, pixels: number): boolean {
  const samples = pixels * facts.channels
  const decoded = samples * bytesOf(facts.depth)
  const isHeld = facts.isInterlaced || isMeasured(facts)
  if (decoded > (isHeld ? pictureLimits.bytesHeld : pictureLimits.bytes)) return true
  return pixels > SMALL && (samples * facts.bitsPerSample) / 8 > EMPTIEST * facts.size
}

function bytesOf(depth: string): number {
  if (depth === 'uchar' || depth === 'char') return 1
  return depth.endsWith('short') ? 2 : 4
}

/** Whether samples are measurements, whose white and black have to be found first. */
export function isMeasured({ depth }: Pick<PictureFacts, 'depth'>): boolean {
  return depth !== 'uchar' && depth !== 'ushort'
}

const [LAB, ICC_LAB] = [8, 9]
const usualBits = new Set([1, 2, 4, 8, 16, 32])
/** Samples of colour by TIFF's photometric interpretation. */
const colours: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 3,
  3: 1,
  5: 4,
  6: 3,
  [LAB]: 3,
  [ICC_LAB]: 3,
}

// What the decoder would take for something else, or leave out.
function hasOtherSamples({ photometric, bits, samples }: TiffPageFacts): boolean {
  const known = colours[photometric]
  if (known === undefined || samples > known + 1) return true
  const isUneven = !bits.every(each => usualBits.has(each) && each === bits[0])
  return isUneven || (photometric === ICC_LAB && bits[0] !== 8)
}

/** Whether the last sample of a TIFF is something else than transparency, e.g. the infrared of a film scanner. */
export function hasForeignSample({ tiff, hasAlpha }: Pick<PictureFacts, 'tiff' | 'hasAlpha'>): boolean {
  const [extra = 0] = tiff?.pages[0]?.extraSamples ?? []
  return tiff !== undefined && hasAlpha && extra === 0
}
