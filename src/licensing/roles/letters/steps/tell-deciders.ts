import { defineStep, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { deciderLetter } from '../rules.ts'
import { listDeciders } from '../store/deciders.ts'

/** Sends letters to those nearest who decide about a request. */
export const tellDeciders = defineStep({
  name: 'tell-deciders',
  run: async (context: Asked, { roleId }: { readonly roleId: string }) => {
    const deciders = await listDeciders(context.transaction, roleId)
    const nearest = Math.min(...deciders.map(decider => decider.distance))
    for (const { accountId, kind } of deciders.filter(decider => decider.distance === nearest)) {
      context.followUp(deciderLetter(accountId, kind))
    }
    return done(null)
  },
})
