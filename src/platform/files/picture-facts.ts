import sharp from 'sharp'
import type { FileFormat } from './file-format.ts'
import type { TiffFacts } from './tiff-pages.ts'

/** What a picture says of itself before any of its pixels is decoded. */
export interface PictureFacts {
  readonly format: FileFormat
  /** Of the file, in bytes. */
  readonly size: number
  /** As stored, before it is turned upright. */
  readonly width: number
  readonly height: number
  /** Samples of a pixel, transparency included. */
  readonly channels: number
  /** How a sample is held: `uchar` has 8 bits, `ushort` 16, others are for measurements. */
  readonly depth: string
  readonly bitsPerSample: number
  /** The colour space by libvips' name, e.g. `srgb`, `cmyk`, `b-w`. */
  readonly space: string
  readonly hasAlpha: boolean
  /** Whether no part of it can be shown before all of it was read. */
  readonly isInterlaced: boolean
  readonly chromaSubsampling: string | undefined
  /** Pictures in the file that follow each other in time. */
  readonly frames: number
  /** Pictures in the file that stand beside each other. */
  readonly pages: number
  /** The place of the picture itself among all that the file holds. */
  readonly page: number
  readonly icc: Uint8Array | undefined
  readonly tiff: TiffFacts | undefined
}

/** A picture whose format is known, and of a TIFF what its directories tell. */
export interface KnownPicture {
  readonly bytes: Uint8Array
  readonly format: FileFormat
  readonly tiff: TiffFacts | undefined
}

/** Reads the head of a picture. @throws Error when it is damaged. */
export async function readPictureFacts({ bytes, format, tiff }: KnownPicture): Promise<PictureFacts> {
  const page = tiff?.pages[0]?.index ?? 0
  const found = await sharp(bytes, { limitInputPixels: false, page }).metadata()
  if (kindOf(format) !== found.format) throw new Error(`${found.format} in place of ${format}`)
  return {
    format,
    page,
    tiff,
    size: bytes.length,
    width: found.width,
    height: found.height,
    channels: found.channels,
    depth: found.depth,
    bitsPerSample: found.bitsPerSample ?? bitsOf(found.depth),
    space: found.space,
    hasAlpha: found.hasAlpha,
    isInterlaced: found.isProgressive ?? false,
    chromaSubsampling: found.chromaSubsampling,
    frames: framesOf(bytes, format, found.pages ?? 1),
    pages: isContainer(format) ? (found.pages ?? 1) : 1,
    icc: found.icc,
  }
}

const isContainer = (format: FileFormat) => format === 'heic' || format === 'avif'
const kindOf = (format: FileFormat) => (isContainer(format) ? 'heif' : format)

function bitsOf(depth: string): number {
  if (depth === 'uchar' || depth === 'char') return 8
  return depth.endsWith('short') ? 16 : 32
}

function framesOf(bytes: Uint8Array, format: FileFormat, pages: number): number {
  if (format === 'webp') return pages
  return format === 'png' ? pngFrames(bytes) : 1
}

const PNG_SIGNATURE = 8
const CHUNK_FRAME = 12

/** An animated PNG says how many frames it has before the first pixel; others have one. */
function pngFrames(content: Uint8Array): number {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  let at = PNG_SIGNATURE
  while (at + CHUNK_FRAME <= bytes.length) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (name === 'acTL') return bytes.readUInt32BE(at + 8)
    if (name === 'IDAT') return 1
    at += CHUNK_FRAME + bytes.readUInt32BE(at)
  }
  return 1
}
