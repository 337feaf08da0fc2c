import { type Asked, isAmong } from '../src/licensing/actor.ts'
import { checkOperator } from '../src/licensing/operators/actions/check-operator.ts'
import { decideOperator } from '../src/licensing/operators/actions/decide-operator.ts'
import { createOperator } from '../src/licensing/operators/steps/create-operator.ts'
import { defineAction, done } from '../src/platform/action.ts'
import { findByEori } from './find-by-eori.ts'

/** Registers a valid operator, unless its EORI number is known already. Codes: those of check-operator. */
export const seedOperator = defineAction({
  name: 'seed-operator',
  input: checkOperator.input,
  allowed: isAmong(['clock']),
  run: async (context: Asked, input) => {
    const eori = input.identifiers.find(one => one.type === 'eori')?.value ?? ''
    const known = await findByEori(context, eori)
    if (known !== undefined) return done({ id: known.id })
    const created = await createOperator.run(context, input)
    if (!created.ok) return created
    const { id } = created.value
    const decided = await decideOperator.run(context, { operatorId: id, step: 'approve', reason: undefined })
    return decided.ok ? done({ id }) : decided
  },
})
