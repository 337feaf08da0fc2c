import { z } from 'zod'
import { bounded, formed } from '../../platform/fields.ts'

const digest = formed(/^[0-9a-f]{64}$/, 'invalid')

/** A picture whose files are in the file store; made by `keep-picture`, never by a form. */
export const picture = z.object({
  file: digest,
  mediaType: z.enum(['image/jpeg', 'image/png']),
  bytes: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  isColour: z.boolean(),
  displayFile: digest,
  printFile: digest.nullable(),
  thumbnailFile: digest,
  name: bounded(200),
})
