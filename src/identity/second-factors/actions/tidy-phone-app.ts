import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { forgetPairings } from '../phone-app/steps/forget-pairings.ts'
import { forgetPhoneRequests } from '../phone-questions/steps/forget-phone-requests.ts'
import { mayWithFactors, phoneTracesKeptFor } from '../rules.ts'

/** Deletes pairings and requests that nobody needs any more; the history keeps what happened. */
export const tidyPhoneApp = defineAction({
  name: 'tidy-phone-app',
  input: z.strictObject({}),
  allowed: mayWithFactors('tidy-phone-app'),
  run: async context => {
    const before = new Date(context.now.getTime() - phoneTracesKeptFor)
    await forgetPairings.run(context, { before })
    await forgetPhoneRequests.run(context, { before })
    return done(undefined)
  },
})
