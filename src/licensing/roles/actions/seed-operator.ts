import { defineAction, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { checkOperator } from '../../operators/actions/check-operator.ts'
import { decideOperator } from '../../operators/actions/decide-operator.ts'
import { createOperator } from '../../operators/steps/create-operator.ts'
import { mayWithRoles } from '../rules/permissions.ts'
import { findOperatorByEori } from '../store/requests.ts'

/** Registers a valid operator for evaluation, unless its EORI number is known already. Codes: those of create-operator. */
export const seedOperator = defineAction({
  name: 'seed-operator',
  input: checkOperator.input,
  allowed: mayWithRoles('seed-operator'),
  run: async (context: Asked, input) => {
    if (context.services.mode !== 'evaluation') return refused({ code: 'not-permitted' })
    const eori = input.identifiers.find(one => one.type === 'eori')?.value ?? ''
    const known = await findOperatorByEori(context.transaction, eori)
    if (known !== undefined) return done({ id: known })
    const created = await createOperator.run(context, input)
    if (!created.ok) return created
    const { id } = created.value
    const decided = await decideOperator.run(context, { operatorId: id, step: 'approve', reason: undefined })
    return decided.ok ? done({ id }) : decided
  },
})
