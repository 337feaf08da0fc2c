import { z } from 'zod'
import { formed } from '../../../platform/fields.ts'

/** SHA-256 digests of files, as the file store names them. */
export const digestsInput = z.strictObject({
  digests: z.array(formed(/^[0-9a-f]{64}$/, 'invalid')).max(10_000),
})
