import { z } from 'zod'
import { defineAction } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { expireLicence } from '../steps/expire-licence.ts'

/** The goods of a licence were released for free circulation, the last of them (customs record it). Codes: not-found, transition-not-allowed. */
export const expireOnRelease = defineAction({
  name: 'expire-on-release',
  citation: 'IR 6(1)(a)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('expire-on-release'),
  run: (context: Asked, { id }) => expireLicence.run(context, { id, by: 'expire-on-release' }),
})
