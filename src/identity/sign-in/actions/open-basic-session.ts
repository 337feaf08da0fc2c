import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { newId, newSecret, secretDigest } from '../../../platform/identifiers.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { addSession } from '../store/sessions.ts'
import type { Completed } from '../types.ts'

/** Opens a session by the password alone, in which nothing can be done but to add the first second factor. */
export const openBasicSession = defineAction({
  name: 'open-basic-session',
  input: z.object({
    accountId: z.string(),
    continuePath: z.string().optional(),
    browser: z.string(),
    address: z.string(),
  }),
  allowed: (_actor: Actor) => false,
  run: async (context, { accountId, continuePath, browser, address }) => {
    const { transaction, now } = context
    const sessionSecret = newSecret()
    const id = newId(now)
    const session = { id, digest: secretDigest(sessionSecret), accountId, browser, address, now }
    await addSession(transaction, {
      ...session,
      level: 'basic',
      methods: ['pwd'],
      continuePath: continuePath ?? null,
    })
    context.record({
      type: 'session.created',
      record: { type: 'session', id },
      data: { accountId, level: 'basic' },
    })
    return done<Completed>({ sessionSecret, sessionId: id, continuePath: '/account/second-factor' })
  },
})
