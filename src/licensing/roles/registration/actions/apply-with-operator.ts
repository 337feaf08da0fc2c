import { defineAction } from '../../../../platform/action.ts'
import { optionalLines } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { checkOperator } from '../../../operators/actions/check-operator.ts'
import { createOperator } from '../../../operators/steps/create-operator.ts'
import { mayWithRoles } from '../../rules/permissions.ts'
import { fileRequest } from '../../steps/file-request.ts'

/** Registers a new operator and asks to act for it, in one go. Codes: those of check-operator. */
export const applyWithOperator = defineAction({
  name: 'apply-with-operator',
  citation: 'IR 16',
  input: checkOperator.input.safeExtend({ information: optionalLines(2000) }),
  allowed: mayWithRoles('apply-with-operator'),
  run: async (context: Asked, { information, ...operator }) => {
    const created = await createOperator.run(context, operator)
    if (!created.ok) return created
    const link = { operatorId: created.value.id }
    return fileRequest.run(context, { kind: 'holder', link, information })
  },
})
