import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { HOUR } from '../../../platform/durations.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithRegistration, unconfirmedLifetime } from '../rules.ts'
import { removeLinks, removeMailRequests, removeUnconfirmed } from '../store.ts'

/** Forgets accounts that nobody confirmed within a week, links as old, and when mails were asked for. */
export const tidyRegistration = defineAction({
  name: 'tidy-registration',
  input: z.strictObject({}),
  allowed: mayWithRegistration('tidy-registration'),
  run: async ({ transaction, now }) => {
    await removeMailRequests(transaction, new Date(now.getTime() - HOUR))
    await removeLinks(transaction, new Date(now.getTime() - unconfirmedLifetime))
    await removeUnconfirmed(transaction, new Date(now.getTime() - unconfirmedLifetime))
    return done(undefined)
  },
})
