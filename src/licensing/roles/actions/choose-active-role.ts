import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { ActiveRole, Asked } from '../../actor.ts'
import { mayWithRoles, toRoleOfPerson } from '../rules.ts'
import { listRolesOf } from '../store/roles-of.ts'

/** Finds one of the person's own valid roles, to act in it from now on. Code: not-found. */
export const chooseActiveRole = defineAction({
  name: 'choose-active-role',
  input: z.object({ roleId: recordId }),
  allowed: mayWithRoles('choose-active-role'),
  readOnly: true,
  run: async ({ transaction, actor, now }: Asked, input) => {
    if (actor.kind !== 'person') return refused({ code: 'not-found' })
    const rows = await listRolesOf(transaction, actor.accountId)
    const row = rows.find(one => one.id === input.roleId)
    const active = row && toRoleOfPerson(row, now.toISOString().slice(0, 10)).active
    return active === undefined ? refused({ code: 'not-found' }) : done<ActiveRole>(active)
  },
})
