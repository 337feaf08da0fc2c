import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import type { TheClock } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { longestMemory } from '../rules.ts'
import { removeNetworkEvents } from '../store.ts'

/** Forgets what networks did more than an hour ago. */
export const tidyLimits = defineAction({
  name: 'tidy-limits',
  input: z.object({}),
  allowed: (actor: TheClock) => actor.kind === 'clock',
  run: async ({ transaction, now }) => {
    await removeNetworkEvents(transaction, new Date(now.getTime() - longestMemory))
    return done(undefined)
  },
})
