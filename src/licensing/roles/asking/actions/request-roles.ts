import { z } from 'zod'
import { dayByCountry } from '../../../../law/time-zones.ts'
import { defineAction, done, type Refusal, refused } from '../../../../platform/action.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithRoles } from '../../rules/permissions.ts'
import { fileRequest } from '../../steps/file-request.ts'
import { findLinkable } from '../../store/requests.ts'

/** Asks to act for one or several operators. Codes: required (operators), not-found, already-requested (value name). */
export const requestRoles = defineAction({
  name: 'request-roles',
  input: z.strictObject({
    operators: z.array(recordId, 'required').min(1, 'required').max(50, 'too-many'),
    information: optionalLines(2000),
  }),
  allowed: mayWithRoles('request-roles'),
  run: async (context: Asked, { operators, information }) => {
    const today = dayByCountry(context.now)
    for (const operatorId of [...new Set(operators)].sort()) {
      const operator = await findLinkable(context.transaction, operatorId, today)
      if (operator === undefined) return refused({ code: 'not-found', field: 'operators' })
      const filed = await fileRequest.run(context, { kind: 'holder', link: { operatorId }, information })
      if (!filed.ok) return refused(...filed.refusals.map(one => named(one, operator.name)))
    }
    return done(null)
  },
})

function named(refusal: Refusal, name: string): Refusal {
  return { ...refusal, field: 'operators', values: { ...refusal.values, name } }
}
