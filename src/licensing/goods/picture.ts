import { z } from 'zod'
import { bounded } from '../../platform/fields.ts'
import { fileRemarks } from './rules/file-remarks.ts'

const bytes = z.custom<Uint8Array>(value => value instanceof Uint8Array)

/** A picture in its sizes as `prepare-photograph` made them: files are told by what they hold, never by a digest. */
export const picture = z.object({
  original: bytes,
  format: z.enum(['jpeg', 'png']),
  width: z.int().positive(),
  height: z.int().positive(),
  display: bytes,
  print: bytes,
  thumbnail: bytes,
  greyscale: z.boolean(),
  name: bounded(200),
})

/** A file of a supporting document as `prepare-evidence` made it. */
export const evidenceFile = z.object({
  bytes,
  mediaType: z.string(),
  name: bounded(200),
  remarks: z.array(z.enum(fileRemarks)).default([]),
})
