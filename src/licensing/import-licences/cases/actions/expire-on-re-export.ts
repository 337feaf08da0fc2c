import { z } from 'zod'
import { defineAction } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { expireLicence } from '../steps/expire-licence.ts'

/** The goods of a licence left the Union after special procedures alone, the last of them (customs record it). Codes: not-found, transition-not-allowed. */
export const expireOnReExport = defineAction({
  name: 'expire-on-re-export',
  citation: 'IR 6(1)(b)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('expire-on-re-export'),
  run: (context: Asked, { id }) => expireLicence.run(context, { id, by: 'expire-on-re-export' }),
})
