import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { decideOperator } from '../../../operators/actions/decide-operator.ts'
import { askForCorrection } from '../../../operators/steps/ask-for-correction.ts'
import { roleLetter } from '../../letters/rules.ts'
import { decisionScope, mayWithRoles } from '../../rules/permissions.ts'
import { lockUserRole } from '../../store/user-roles.ts'

/**
 * Sends a request for a new operator back to its applicant, who is told what is to be corrected; it stays open. Codes:
 * not-found, not-open, those of ask-for-correction.
 */
export const returnRequest = defineAction({
  name: 'return-request',
  citation: 'IR 24(2)',
  input: z.strictObject({
    roleId: recordId,
    correction: optionalLines(2000),
    /** The revision of the new operator that was seen. */
    revision: decideOperator.input.shape.revision,
  }),
  allowed: mayWithRoles('return-request'),
  run: async (context: Asked, { roleId, ...given }) => {
    const { transaction, actor } = context
    const role = await lockUserRole(transaction, { id: roleId, scope: decisionScope(actor) })
    if (role === undefined) return refused({ code: 'not-found' })
    if (!role.mayBeCorrected || role.operatorId === null) return refused({ code: 'not-open' })
    const asked = await askForCorrection.run(context, { operatorId: role.operatorId, ...given })
    if (!asked.ok) return asked
    context.followUp(roleLetter(roleId, 'correction-asked'))
    return done(null)
  },
})
