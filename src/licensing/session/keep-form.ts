import type { FastifyRequest } from 'fastify'
import { localPath } from '../../platform/http/local-path.ts'
import type { KeptForm } from './types.ts'

const MOST_BYTES = 1_000_000
const MOST_FIELDS = 1000

type Fields = (readonly [name: string, value: string])[]

/** What somebody sent whose session has ended, read without doing anything with it. */
export async function keepForm(request: FastifyRequest): Promise<KeptForm> {
  const { fields, files } = request.isMultipart() ? await readParts(request) : readBody(request.body)
  return {
    action: localPath(request.url, '/'),
    fields: isTooLarge(fields) ? undefined : fields,
    files: files && [...files].map(([name, count]) => ({ name, isMultiple: count > 1 })),
  }
}

interface Sent {
  readonly fields: Fields
  /** How many files came by the name of each field. */
  readonly files: ReadonlyMap<string, number> | undefined
}

async function readParts(request: FastifyRequest): Promise<Sent> {
  const fields: Fields = []
  const files = new Map<string, number>()
  const limits = { files: MOST_FIELDS, fields: MOST_FIELDS, parts: 2 * MOST_FIELDS }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields.push([part.fieldname, part.value])
    } else {
      part.file.resume()
      files.set(part.fieldname, (files.get(part.fieldname) ?? 0) + 1)
    }
  }
  return { fields, files }
}

function readBody(body: unknown): Sent {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : []
  const fields = entries.flatMap(([name, value]) =>
    [value].flat().flatMap((one): Fields => (typeof one === 'string' ? [[name, one]] : [])),
  )
  return { fields, files: undefined }
}

function isTooLarge(fields: Fields): boolean {
  const bytes = fields.reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0)
  return fields.length > MOST_FIELDS || bytes > MOST_BYTES
}
