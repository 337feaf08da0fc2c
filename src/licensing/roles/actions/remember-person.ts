import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { email, formed, line, text } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithRoles } from '../rules/permissions.ts'
import { savePerson } from '../store/person.ts'

/** Keeps what Login said of a person at sign-in, so that colleagues and officers know who asks. Run as the clock. */
export const rememberPerson = defineAction({
  name: 'remember-person',
  input: z.strictObject({
    accountId: text(200),
    givenName: text(200),
    /** Blank for somebody with one name only. */
    familyName: line(200),
    email,
    language: formed(/^[a-z]{2}$/, 'invalid'),
  }),
  allowed: mayWithRoles('remember-person'),
  run: async ({ transaction, now }: Asked, input) => {
    await savePerson(transaction, input, now)
    return done(null)
  },
})
