import { z } from 'zod'
import { defineAction } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { assignCase } from '../steps/assign-case.ts'

/** Gives a case back to all colleagues. Codes: not-found, not-open. */
export const releaseCase = defineAction({
  name: 'release-case',
  citation: 'Default 7',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('release-case'),
  run: (context: Asked, { id }) => assignCase.run(context, { id, to: undefined }),
})
