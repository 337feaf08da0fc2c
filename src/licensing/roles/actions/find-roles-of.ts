import { z } from 'zod'
import { dayIn } from '../../../law/time-zones.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { text } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithRoles } from '../rules/permissions.ts'
import { toRoleOfPerson } from '../rules/role-of-person.ts'
import { listRolesOf } from '../store/roles-of.ts'
import type { RoleOfPerson } from '../types.ts'

/** All roles of a person, newest request first; asked by the clock at sign-in, or by that person. Code: not-found. */
export const findRolesOf = defineAction({
  name: 'find-roles-of',
  input: z.strictObject({ accountId: text(200) }),
  allowed: mayWithRoles('find-roles-of'),
  readOnly: true,
  run: async ({ transaction, actor, now }: Asked, input) => {
    if (actor.kind === 'person' && actor.accountId !== input.accountId) return refused({ code: 'not-found' })
    const rows = await listRolesOf(transaction, input.accountId)
    const roles = rows.map(row => toRoleOfPerson(row, dayIn(row.memberState, now), actor))
    return done<readonly RoleOfPerson[]>(roles)
  },
})
