import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { limits, mayWithPhones } from '../phone-app/rules.ts'
import { tidyPairings } from '../phone-app/store/pairings.ts'
import { deleteRequestsBefore } from '../phone-questions/store/requests.ts'

/** Deletes pairings and requests that nobody needs any more; the history keeps what happened. */
export const tidyPhoneApp = defineAction({
  name: 'tidy-phone-app',
  input: z.strictObject({}),
  allowed: mayWithPhones('tidy-phone-app'),
  run: async ({ transaction, now }) => {
    const before = new Date(now.getTime() - limits.keptFor)
    await tidyPairings(transaction, { now, before })
    await deleteRequestsBefore(transaction, before)
    return done(undefined)
  },
})
