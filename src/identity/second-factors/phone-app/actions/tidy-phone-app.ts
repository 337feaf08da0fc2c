import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import type { Actor } from '../../../actor.ts'
import { defineAction } from '../../../define-action.ts'
import { isTheClock, limits } from '../rules.ts'
import { tidyPairings } from '../store/pairings.ts'
import { deleteRequestsBefore } from '../store/requests.ts'

/** Deletes pairings and requests that nobody needs any more; the history keeps what happened. */
export const tidyPhoneApp = defineAction({
  name: 'tidy-phone-app',
  input: z.object({}),
  allowed: (actor: Actor) => isTheClock(actor),
  run: async ({ transaction, now }) => {
    const before = new Date(now.getTime() - limits.keptFor)
    await tidyPairings(transaction, { now, before })
    await deleteRequestsBefore(transaction, before)
    return done(undefined)
  },
})
