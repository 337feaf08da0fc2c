import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { optionalLines, recordId } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { mayWithRoles } from '../rules/permissions.ts'
import { findLinkable, insertRole } from '../store/requests.ts'
import { tellDeciders } from './tell-deciders.ts'

/** Asks to act for one or several operators. Codes: required (operators), not-found, already-requested (value name). */
export const requestRoles = defineAction({
  name: 'request-roles',
  input: z.object({
    operators: z
      .union([recordId.transform(one => [one]), z.array(recordId)], 'required')
      .refine(ids => ids.length > 0, 'required')
      .refine(ids => ids.length <= 50, 'too-many'),
    information: optionalLines(2000),
  }),
  allowed: mayWithRoles('request-roles'),
  run: async (context: Asked, { operators, information }) => {
    const { transaction, actor, now } = context
    if (actor.kind !== 'person') return refused({ code: 'not-permitted' })
    const names: string[] = []
    for (const operatorId of new Set(operators)) {
      const operator = await findLinkable(transaction, operatorId, now.toISOString().slice(0, 10))
      if (operator === undefined) return refused({ code: 'not-found', field: 'operators' })
      const { accountId } = actor
      const role = {
        id: newId(now),
        accountId,
        kind: 'holder',
        operatorId,
        status: 'requested',
        information,
        now,
      } as const
      if (!(await insertRole(transaction, role))) {
        return refused({ code: 'already-requested', field: 'operators', values: { name: operator.name } })
      }
      context.record({ type: 'requested', record: { type: 'role', id: role.id }, data: { operatorId } })
      await tellDeciders.run(context, { roleId: role.id })
      names.push(operator.name)
    }
    return done({ names })
  },
})
