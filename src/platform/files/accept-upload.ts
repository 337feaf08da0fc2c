import { done, type Outcome, refused } from '../action.ts'
import {
  type FileFormat,
  findFormat,
  findKind,
  formats,
  pictureFormats,
  withoutPrefix,
} from './file-format.ts'
import type { HeldBytes } from './upload-memory.ts'

/** What an upload may be. */
export interface UploadLimits {
  readonly formats: readonly FileFormat[]
  readonly maximumBytes: number
}

const MEGABYTE = 1024 * 1024

/** 25 MB, every known format. */
export const usualLimits: UploadLimits = {
  formats: [...pictureFormats, 'pdf'],
  maximumBytes: 25 * MEGABYTE,
}

/** An upload that has been read and recognised; nothing of it is decoded or stored yet. */
export interface AcceptedUpload {
  readonly bytes: Uint8Array
  readonly format: FileFormat
  readonly mediaType: string
}

/**
 * Reads a stream to its end, or cuts it at the limit, and tells by its first bytes what it is.
 * Refusal codes: `busy` where too many lie in memory, `file-empty`, `file-too-large` {megabytes}, `file-kind` {kind, formats}, `file-type` {formats}.
 */
export async function acceptUpload(
  content: AsyncIterable<Uint8Array>,
  limits: UploadLimits = usualLimits,
  memory?: HeldBytes,
): Promise<Outcome<AcceptedUpload>> {
  const read = await readUpTo(content, limits.maximumBytes, memory)
  if (read === 'busy') return refused({ code: 'busy' })
  if (read === undefined) {
    const megabytes = Math.floor(limits.maximumBytes / MEGABYTE)
    return refused({ code: 'file-too-large', values: { megabytes } })
  }
  if (read.length === 0) return refused({ code: 'file-empty' })
  const bytes = withoutPrefix(read)
  const format = findFormat(bytes, limits.formats)
  if (format === undefined) return refuseKind(bytes, limits)
  return done({ bytes, format, mediaType: formats[format].mediaType })
}

function refuseKind(bytes: Uint8Array, limits: UploadLimits) {
  const usable = limits.formats.map(format => formats[format].label).join(', ')
  const kind = findKind(bytes)
  if (kind === undefined) return refused({ code: 'file-type', values: { formats: usable } })
  return refused({ code: 'file-kind', values: { kind, formats: usable } })
}

// Leaving the loop destroys the stream; a stream that was cut before it came here says so by `truncated`.
async function readUpTo(content: AsyncIterable<Uint8Array>, limit: number, memory: HeldBytes | undefined) {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size > limit) return undefined
    if (memory?.add(chunk.length) === false) return 'busy'
    chunks.push(chunk)
  }
  if ('truncated' in content && content.truncated === true) return undefined
  return Buffer.concat(chunks)
}
