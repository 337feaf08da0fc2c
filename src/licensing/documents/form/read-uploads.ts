import type { MultipartFile } from '@fastify/multipart'
import { type Outcome, type Refusal, refused } from '../../../platform/action.ts'
import {
  type AcceptedUpload,
  acceptUpload,
  holdBytes,
  pictureFormats,
  usualLimits,
} from '../../../platform/files/index.ts'
import { cleanLine } from '../../../platform/text/settle-text.ts'
import type { FormState } from '../../../platform/ui/form-state.ts'
import { operatorOf } from '../../goods/rules/permissions.ts'
import type { Visiting } from '../visiting.tsx'

export interface Upload {
  readonly name: string
  readonly accepted: Outcome<AcceptedUpload>
}

/** How many files one form may bring; the files of a statement are limited besides. */
export const atOnce = 100

export interface ReadForm {
  /** The fields of the form. */
  readonly values: FormState['values']
  /** Whether there were more files than one form may bring; the rest was not looked at. */
  readonly isCutShort: boolean
}

export interface UploadReader {
  readonly kind: 'pictures' | 'documents'
  /** Why the next file is not even read; undefined where it is welcome. */
  readonly refuse: () => Refusal | undefined
  readonly receive: (upload: Upload, values: FormState['values']) => Promise<void> | void
  /** The most fields beside files, where a form has more than usual. */
  readonly maximumFields?: number
}

const usualFields = 50

const limitsOf = {
  pictures: { ...usualLimits, formats: pictureFormats },
  documents: usualLimits,
}

/**
 * A multipart form: its fields, and what came of each chosen file. Files are handed over one after the other, with the
 * fields that stood before them.
 */
export async function readUploads(visiting: Visiting, reader: UploadReader): Promise<ReadForm> {
  const { request } = visiting
  const { maximumFields: fields = usualFields } = reader
  const values: Record<string, string> = {}
  // Far more than are taken: at its own limit the reader of forms leaves files out without a word.
  const options = {
    limits: { fileSize: usualLimits.maximumBytes, files: 10 * atOnce, fields, parts: 10 * atOnce + fields },
    throwFileSizeLimit: false,
  }
  let files = 0
  for await (const part of request.parts(options)) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') values[part.fieldname] = part.value
      continue
    }
    // A file field left empty is sent as a file without name and content.
    if (part.filename) files += 1
    if (part.filename && files <= atOnce) await receiveFile(visiting, reader, { part, values })
    else part.file.resume()
  }
  return { values, isCutShort: files > atOnce }
}

interface SentFile {
  readonly part: MultipartFile
  readonly values: FormState['values']
}

async function receiveFile(
  { request }: Visiting,
  { kind, ...reader }: UploadReader,
  { part, values }: SentFile,
) {
  const { actor } = request.visit
  const name = shorten(part.filename)
  const refusal = reader.refuse()
  if (refusal !== undefined) {
    part.file.resume()
    return reader.receive({ name, accepted: refused(refusal) }, values)
  }
  const memory = holdBytes(operatorOf(actor) ?? actor.reference)
  try {
    const accepted = await acceptUpload(part.file, limitsOf[kind], memory)
    await reader.receive({ name, accepted }, values)
  } finally {
    memory.release()
  }
}

function shorten(name: string): string {
  return cleanLine(name.slice(-1000)).slice(-200)
}

/** What to say when a form for files came without any. */
export const nothingChosen = (field: string) => refused({ code: 'nothing-chosen', field })
