import { type Outcome, refused } from '../../../platform/action.ts'
import { type AcceptedUpload, acceptUpload, usualLimits } from '../../../platform/files/index.ts'
import type { FormState } from '../views/form-state.ts'
import type { Visiting } from './visiting.tsx'

export interface Upload {
  readonly name: string
  readonly accepted: Outcome<AcceptedUpload>
}

/**
 * A multipart form: its fields, and what came of each chosen file. Files are handed over one after the other, with the
 * fields that stood before them.
 */
export async function readUploads(
  { request }: Visiting,
  kind: 'pictures' | 'documents',
  receive: (upload: Upload, values: FormState['values']) => Promise<void>,
): Promise<FormState['values']> {
  const limits =
    kind === 'pictures' ? { ...usualLimits, formats: ['jpeg', 'png', 'tiff'] as const } : usualLimits
  const values: Record<string, string> = {}
  const options = {
    limits: { fileSize: limits.maximumBytes, files: 100, fields: 50 },
    throwFileSizeLimit: false,
  }
  for await (const part of request.parts(options)) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') values[part.fieldname] = part.value
    } else {
      const accepted = await acceptUpload(part.file, limits)
      // A file field left empty is sent as a file without name and content.
      if (part.filename) await receive({ name: shorten(part.filename), accepted }, values)
    }
  }
  return values
}

function shorten(name: string): string {
  return name.replace(/\p{Cc}/gu, '').slice(-200)
}

/** What to say when a form for files came without any. */
export const nothingChosen = (field: string) => refused({ code: 'nothing-chosen', field })
