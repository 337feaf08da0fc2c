import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { isAdministrator, mayWithRoles, organisationScope } from '../../rules/permissions.ts'
import { listMembers } from '../../store/user-roles.ts'
import type { UserRole } from '../../types.ts'

/** The members of an organisation and those who ask to join; whether the actor decides about them. */
export interface Users {
  readonly users: readonly UserRole[]
  readonly mayDecide: boolean
}

/** Everybody in the actor's own organisation; who is no administrator sees only whom to turn to. */
export const listUsers = defineAction({
  name: 'list-users',
  input: z.strictObject({}),
  allowed: mayWithRoles('list-users'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, _input: object) => {
    const members = await listMembers(transaction, organisationScope(actor))
    const mayDecide = isAdministrator(actor)
    const users = mayDecide ? members : members.filter(one => one.isAdministrator && one.status === 'valid')
    return done<Users>({ users, mayDecide })
  },
})
