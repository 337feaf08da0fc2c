import { type Asked, theClock } from '../src/licensing/actor.ts'
import { getOperator } from '../src/licensing/operators/actions/get-operator.ts'
import { listOperators } from '../src/licensing/operators/search/actions/list-operators.ts'
import type { Operator } from '../src/licensing/operators/types.ts'

/** The record that has an EORI number, whoever may see it. */
export async function findByEori(asked: Asked, eori: string): Promise<Operator | undefined> {
  const context = { ...asked, actor: theClock }
  const listed = await listOperators.run(context, { q: eori, page: 0 })
  for (const { id } of listed.ok ? listed.value.lines : []) {
    const found = await getOperator.run(context, { operatorId: id })
    const operator = found.ok ? found.value.operator : undefined
    if (operator?.identifiers.some(({ type, value }) => type === 'eori' && value === eori)) return operator
  }
  return undefined
}
