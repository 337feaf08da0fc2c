import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { decisionScope, mayWithRoles } from '../../rules/permissions.ts'
import { listRequested } from '../../store/user-roles.ts'
import type { UserRole } from '../../types.ts'

/** The requests that wait for this officer's or administrator's decision, the oldest first. */
export const listRequests = defineAction({
  name: 'list-requests',
  input: z.strictObject({}),
  allowed: mayWithRoles('list-requests'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, _input: object) =>
    done<readonly UserRole[]>(await listRequested(transaction, decisionScope(actor))),
})
