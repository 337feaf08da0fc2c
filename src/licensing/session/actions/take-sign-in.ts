import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { HOUR } from '../../../platform/durations.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import { mayWithSessions } from '../rules.ts'
import { lockSignInRequest, markAnswered } from '../store/sign-in-requests.ts'

const LIFETIME = 4 * HOUR

/** Takes the begun sign-in that an answer from Login belongs to; each counts once (`isAnswered`) and in its own browser. */
export const takeSignIn = defineAction({
  name: 'take-sign-in',
  input: z.strictObject({ state: z.string('sign-in-unknown'), browserSecret: z.string('sign-in-unknown') }),
  allowed: mayWithSessions('take-sign-in'),
  run: async ({ transaction, now }, input) => {
    const request = await lockSignInRequest(transaction, {
      stateDigest: secretDigest(input.state),
      browserDigest: secretDigest(input.browserSecret),
      since: new Date(now.getTime() - LIFETIME),
    })
    if (request === undefined) return refused({ code: 'sign-in-unknown' })
    const isAnswered = request.codeVerifier === ''
    if (!isAnswered) await markAnswered(transaction, request.stateDigest)
    return done({ ...request, isAnswered })
  },
})
