import { type Outcome, refused } from '../../../platform/action.ts'
import { type AcceptedUpload, acceptUpload, usualLimits } from '../../../platform/files/index.ts'
import { cleanLine } from '../../../platform/text/settle-text.ts'
import type { FormState } from '../views/form-state.ts'
import type { Visiting } from './visiting.tsx'

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

/**
 * A multipart form: its fields, and what came of each chosen file. Files are handed over one after the other, with the
 * fields that stood before them.
 */
export async function readUploads(
  { request }: Visiting,
  kind: 'pictures' | 'documents',
  receive: (upload: Upload, values: FormState['values']) => Promise<void>,
): Promise<ReadForm> {
  const limits =
    kind === 'pictures' ? { ...usualLimits, formats: ['jpeg', 'png', 'tiff'] as const } : usualLimits
  const values: Record<string, string> = {}
  // Far more than are taken: at its own limit the reader of forms leaves files out without a word.
  const options = {
    limits: { fileSize: limits.maximumBytes, files: 10 * atOnce, fields: 50 },
    throwFileSizeLimit: false,
  }
  let files = 0
  let isCutShort = false
  for await (const part of request.parts(options)) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') values[part.fieldname] = part.value
    } else if (files === atOnce) {
      isCutShort = true
      part.file.resume()
    } else {
      files += 1
      const accepted = await acceptUpload(part.file, limits)
      // A file field left empty is sent as a file without name and content.
      if (part.filename) await receive({ name: shorten(part.filename), accepted }, values)
    }
  }
  return { values, isCutShort }
}

function shorten(name: string): string {
  return cleanLine(name.slice(-1000)).slice(-200)
}

/** What to say when a form for files came without any. */
export const nothingChosen = (field: string) => refused({ code: 'nothing-chosen', field })
