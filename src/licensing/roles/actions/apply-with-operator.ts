import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { optionalLines } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { createOperator } from '../../operators/actions/create-operator.ts'
import { mayWithRoles } from '../rules/permissions.ts'
import { insertRole } from '../store/requests.ts'
import { tellDeciders } from './tell-deciders.ts'

/** Registers a new operator and asks to act for it, in one go. Codes: those of create-operator. */
export const applyWithOperator = defineAction({
  name: 'apply-with-operator',
  citation: 'IR 16',
  input: z.intersection(createOperator.input, z.object({ information: optionalLines(2000) })),
  allowed: mayWithRoles('apply-with-operator'),
  run: async (context: Asked, input) => {
    const { transaction, actor, now } = context
    if (actor.kind !== 'person') return refused({ code: 'not-permitted' })
    const created = await createOperator.run(context, input)
    if (!created.ok) return created
    const { accountId } = actor
    const { id: operatorId, name } = created.value
    const { information } = input
    const role = {
      id: newId(now),
      accountId,
      kind: 'holder',
      operatorId,
      status: 'requested',
      information,
      now,
    } as const
    await insertRole(transaction, role)
    context.record({ type: 'requested', record: { type: 'role', id: role.id }, data: { operatorId } })
    await tellDeciders.run(context, { roleId: role.id })
    return done({ roleId: role.id, operatorId, name })
  },
})
