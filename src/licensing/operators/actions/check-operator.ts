import { defineAction } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { detailsOf, operatorFields } from '../operator-fields.ts'
import { mayWithOperators } from '../rules/permissions.ts'
import { checkDetails } from '../steps/check-details.ts'

/** Checks an operator as it would be registered, and finds the authority that would decide. Codes: those of check-details. */
export const checkOperator = defineAction({
  name: 'check-operator',
  citation: 'IR 16',
  input: operatorFields,
  allowed: mayWithOperators('check-operator'),
  readOnly: true,
  run: async (context: Asked, input) =>
    checkDetails.run(context, { details: detailsOf(input), confirmed: input.confirmed }),
})
