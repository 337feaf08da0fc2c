import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithRoles } from '../rules/permissions.ts'
import { listDeciders } from '../store/deciders.ts'

/** Sends letters to those nearest who decide about a request; asked by the actions that make one. */
export const tellDeciders = defineAction({
  name: 'tell-deciders',
  input: z.object({ roleId: recordId }),
  allowed: mayWithRoles('tell-deciders'),
  run: async (context: Asked, { roleId }) => {
    const deciders = await listDeciders(context.transaction, roleId)
    const nearest = Math.min(...deciders.map(decider => decider.distance))
    for (const { accountId, kind } of deciders.filter(decider => decider.distance === nearest)) {
      context.followUp({ queue: 'decider-letter', data: { accountId, kind } })
    }
    return done(null)
  },
})
