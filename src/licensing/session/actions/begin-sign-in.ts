import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import { mayWithSessions } from '../rules.ts'
import { insertSignInRequest } from '../store/sign-in-requests.ts'

/** Remembers with which browser, and whereto, a sign-in at Login was begun. */
export const beginSignIn = defineAction({
  name: 'begin-sign-in',
  input: z.strictObject({
    state: z.string(),
    nonce: z.string(),
    codeVerifier: z.string(),
    browserSecret: z.string(),
    continuePath: z.string(),
  }),
  allowed: mayWithSessions('begin-sign-in'),
  run: async ({ transaction, now }, input) => {
    const request = {
      stateDigest: secretDigest(input.state),
      browserDigest: secretDigest(input.browserSecret),
      nonce: input.nonce,
      codeVerifier: input.codeVerifier,
      continuePath: input.continuePath,
    }
    await insertSignInRequest(transaction, request, now)
    return done(undefined)
  },
})
