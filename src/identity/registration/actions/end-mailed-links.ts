import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { endLinks } from '../store.ts'

/** Ends every mailed link of an account, also one whose mail is still to be written. */
export const endMailedLinks = defineAction({
  name: 'end-mailed-links',
  input: z.object({ accountId: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction, now }, { accountId }) => {
    await endLinks(transaction, accountId, now)
    return done(undefined)
  },
})
