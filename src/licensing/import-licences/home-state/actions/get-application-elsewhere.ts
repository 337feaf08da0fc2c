import { z } from 'zod'
import { defineAction } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { loadElsewhere } from '../steps/load-elsewhere.ts'

/** An application of which the authority of an officer was notified: what the notification says. Code: not-found. */
export const getApplicationElsewhere = defineAction({
  name: 'get-application-elsewhere',
  citation: 'IR 9(3)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('get-application-elsewhere'),
  readOnly: true,
  run: (context: Asked, { id }) => loadElsewhere.run(context, { id }),
})
