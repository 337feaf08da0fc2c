import type { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { localPath } from '../../platform/http/local-path.ts'
import { networkOf } from '../../platform/http/network.ts'
import { openPlaces } from '../../platform/places.ts'
import type { KeptForm } from './types.ts'

const MEGABYTE = 1_048_576
const MOST_BYTES = 1_000_000
const MOST_FIELDS = 1000
/** Of files, which are passed over to come to the fields behind them. */
const MOST_FILE_BYTES = 50 * MEGABYTE
/** No more than a form of somebody who is signed in. */
const limits = { files: 100, fields: 50, parts: 150 }
/** How many forms with files are read at once for strangers: in all, and of one network. */
const places = openPlaces({ most: 20, mostOfOne: 4 })

type Fields = (readonly [name: string, value: string])[]

/** What somebody sent whose session has ended, read without doing anything with it. */
export async function keepForm(request: FastifyRequest): Promise<KeptForm> {
  const { fields, files } = request.isMultipart() ? await readParts(request) : readBody(request.body)
  return {
    action: localPath(request.url, '/'),
    fields,
    files: files && [...files].map(([name, count]) => ({ name, isMultiple: count > 1 })),
  }
}

interface Sent {
  /** Nothing where there is too much to be kept. */
  readonly fields: Fields | undefined
  /** How many files came by the name of each field. */
  readonly files: ReadonlyMap<string, number> | undefined
}

const tooMuch: Sent = { fields: undefined, files: undefined }

async function readParts(request: FastifyRequest): Promise<Sent> {
  const leave = places.take(networkOf(request.ip))
  if (leave === undefined) return tooMuch
  try {
    return await collectParts(request)
  } catch (error) {
    if (isTooLarge(error)) return tooMuch
    throw error
  } finally {
    leave()
    request.raw.unpipe()
  }
}

/** Counts while it reads, and reads no further than it keeps. */
async function collectParts(request: FastifyRequest): Promise<Sent> {
  const fields: Fields = []
  const files = new Map<string, number>()
  let [bytes, fileBytes] = [0, 0]
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      files.set(part.fieldname, (files.get(part.fieldname) ?? 0) + 1)
      fileBytes += await passOver(part.file, MOST_FILE_BYTES - fileBytes)
    } else if (typeof part.value === 'string') {
      fields.push([part.fieldname, part.value])
      bytes += Buffer.byteLength(part.fieldname + part.value)
    }
    if (bytes > MOST_BYTES || fileBytes > MOST_FILE_BYTES) return tooMuch
  }
  return { fields, files }
}

/** Reads a file away, to its end or a little beyond the limit; gives how many bytes that were. */
async function passOver(file: Readable, limit: number): Promise<number> {
  let bytes = 0
  for await (const chunk of file) {
    bytes += Buffer.byteLength(chunk)
    if (bytes > limit) break
  }
  return bytes
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && error.statusCode === 413
}

function readBody(body: unknown): Sent {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : []
  const fields = entries.flatMap(([name, value]) =>
    [value].flat().flatMap((one): Fields => (typeof one === 'string' ? [[name, one]] : [])),
  )
  const bytes = fields.reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0)
  return fields.length > MOST_FIELDS || bytes > MOST_BYTES ? tooMuch : { fields, files: undefined }
}
