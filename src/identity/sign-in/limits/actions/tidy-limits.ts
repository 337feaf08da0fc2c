import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import { defineAction } from '../../../define-action.ts'
import { longestMemory, mayWithLimits } from '../rules.ts'
import { removeNetworkEvents } from '../store.ts'

/** Forgets what networks did more than an hour ago. */
export const tidyLimits = defineAction({
  name: 'tidy-limits',
  input: z.strictObject({}),
  allowed: mayWithLimits('tidy-limits'),
  run: async ({ transaction, now }) => {
    await removeNetworkEvents(transaction, new Date(now.getTime() - longestMemory))
    return done(undefined)
  },
})
