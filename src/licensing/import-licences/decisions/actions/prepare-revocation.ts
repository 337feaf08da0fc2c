import { z } from 'zod'
import { refuseRevocation } from '../../../../law/licence-rules.ts'
import { defineAction, refused } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { prepareFollowUp } from '../steps/prepare-follow-up.ts'

/**
 * An officer prepares the revocation of a licence whose conditions are no longer met. Codes: not-found, reasons-missing,
 * appeal-information-missing, transition-not-allowed.
 */
export const prepareRevocation = defineAction({
  name: 'prepare-revocation',
  citation: 'IR 6(5)',
  input: z.strictObject({
    id: recordId,
    reasons: optionalLines(20_000),
    appealInformation: optionalLines(10_000),
  }),
  allowed: mayWithLicences('prepare-revocation'),
  run: async (context: Asked, { id, ...words }) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const refusals = refuseRevocation(words)
    if (refusals.length > 0) return refused(...refusals)
    const text = { action: 'revoke-licence', goods: [], conditions: undefined, ...words } as const
    return prepareFollowUp.run(context, { found: found.value, text })
  },
})
