import { parse } from 'node:querystring'
import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { usualLimits } from '../files/index.ts'

/** What one form may bring. */
export interface FormLimits {
  /** Of a form without files. */
  readonly bytes: number
  /** Whether any form of the application has files. */
  readonly files: boolean
}

/** A megabyte of texts, and files. */
export const usualForms: FormLimits = { bytes: 1_048_576, files: true }

const MOST_FIELDS = 2_000
const LONGEST_NAME = 200

class FormTooLarge extends Error {
  readonly statusCode = 413
}

/** Reads forms and nothing else: JSON only where `takeJson` says so. */
export async function takeForms(server: FastifyInstance, { bytes, files }: FormLimits): Promise<void> {
  server.removeContentTypeParser(['application/json', 'text/plain'])
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: bytes },
    async (_request: unknown, body: Buffer) => readPairs(body),
  )
  if (!files) return
  await server.register(multipart, {
    limits: {
      ...{ files: 30, fields: 200, parts: 240, headerPairs: 20 },
      ...{ fieldNameSize: LONGEST_NAME, fieldSize: 100_000, fileSize: usualLimits.maximumBytes },
    },
    throwFileSizeLimit: false,
  })
}

/** Lets the addresses that `add` makes take JSON of so many bytes, and forms as all others. */
export function takeJson(
  server: FastifyInstance,
  bytes: number,
  add: (server: FastifyInstance) => void,
): void {
  server.register(async inner => {
    const options = { parseAs: 'string', bodyLimit: bytes } as const
    inner.addContentTypeParser('application/json', options, inner.getDefaultJsonParser('error', 'error'))
    add(inner)
  })
}

const AMPERSAND = 0x26

/** The pairs are counted before any of them is read: reading very many takes seconds. */
function readPairs(body: Buffer): Record<string, unknown> {
  let at = -1
  for (let pairs = 0; pairs < MOST_FIELDS; pairs += 1) {
    at = body.indexOf(AMPERSAND, at + 1)
    if (at === -1) return withShortNames(parse(body.toString(), '&', '=', { maxKeys: 0 }))
  }
  throw new FormTooLarge('a form with too many fields')
}

function withShortNames(form: Record<string, unknown>): Record<string, unknown> {
  if (Object.keys(form).some(name => name.length > LONGEST_NAME))
    throw new FormTooLarge('a form with a name that is too long')
  return form
}
