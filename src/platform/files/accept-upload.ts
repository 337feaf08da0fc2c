import sharp from 'sharp'
import { done, type Outcome, type Refusal, refused } from '../action.ts'
import { type FileFormat, findFormat, formats } from './file-format.ts'

/** What an upload may be. */
export interface UploadLimits {
  readonly formats: readonly FileFormat[]
  readonly maximumBytes: number
  /** Width times height of a picture. */
  readonly maximumPixels: number
}

const MEGABYTE = 1024 * 1024
const MEGAPIXEL = 1_000_000

/** 25 MB, 100 megapixels, every known format. */
export const usualLimits: UploadLimits = {
  formats: ['jpeg', 'png', 'tiff', 'pdf'],
  maximumBytes: 25 * MEGABYTE,
  maximumPixels: 100 * MEGAPIXEL,
}

/** An upload that has been read and looked at; nothing of it is stored yet. */
export interface AcceptedUpload {
  readonly bytes: Uint8Array
  readonly format: FileFormat
  readonly mediaType: string
}

/**
 * Reads a stream to its end, or cuts it at the limit, and judges it by its content.
 * Refusal codes: `file-empty`, `file-too-large` {megabytes}, `file-type` {formats}, `picture-unreadable`,
 * `picture-too-large` {width, height, megapixels}.
 */
export async function acceptUpload(
  content: AsyncIterable<Uint8Array>,
  limits: UploadLimits = usualLimits,
): Promise<Outcome<AcceptedUpload>> {
  const bytes = await readUpTo(content, limits.maximumBytes)
  if (bytes === undefined) {
    return refused({
      code: 'file-too-large',
      values: { megabytes: Math.floor(limits.maximumBytes / MEGABYTE) },
    })
  }
  if (bytes.length === 0) return refused({ code: 'file-empty' })
  const format = findFormat(bytes, limits.formats)
  if (format === undefined) {
    const labels = limits.formats.map(format => formats[format].label).join(', ')
    return refused({ code: 'file-type', values: { formats: labels } })
  }
  const refusal = formats[format].isPicture ? await findFault(bytes, format, limits.maximumPixels) : undefined
  if (refusal !== undefined) return refused(refusal)
  return done({ bytes, format, mediaType: formats[format].mediaType })
}

// Leaving the loop destroys the stream; a stream that was cut before it came here says so by `truncated`.
async function readUpTo(content: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  if ('truncated' in content && content.truncated === true) return undefined
  return Buffer.concat(chunks)
}

async function findFault(bytes: Uint8Array, format: FileFormat, limit: number): Promise<Refusal | undefined> {
  try {
    const { width, height, format: found } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (found !== format) return { code: 'picture-unreadable' }
    if (width * height > limit) {
      return {
        code: 'picture-too-large',
        values: { width, height, megapixels: Math.floor(limit / MEGAPIXEL) },
      }
    }
    await decode(bytes, limit)
    return undefined
  } catch {
    return { code: 'picture-unreadable' }
  }
}

// Every pixel is decoded, but only a few are kept.
async function decode(bytes: Uint8Array, limitInputPixels: number): Promise<void> {
  const picture = sharp(bytes, { limitInputPixels, failOn: 'error', sequentialRead: true })
  await picture.resize(16, 16, { fit: 'fill' }).raw().toBuffer()
}
