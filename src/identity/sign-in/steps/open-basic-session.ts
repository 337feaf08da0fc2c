import { done, refused } from '../../../platform/action.ts'
import { newId, newSecret, secretDigest } from '../../../platform/identifiers.ts'
import { defineStep } from '../../define-action.ts'
import { needsSecondFactor } from '../../second-factors/rules.ts'
import { countSecondFactors } from '../../second-factors/steps/count-second-factors.ts'
import { addSession } from '../store/sessions.ts'
import type { Completed } from '../types.ts'

interface Opened {
  readonly accountId: string
  readonly continuePath: string | undefined
  readonly browser: string
  readonly address: string
}

/**
 * Opens a session by the password alone, in which nothing can be done but to add the first second factor. Refuses with
 * `attempt-over` where one was ever added.
 */
export const openBasicSession = defineStep({
  name: 'open-basic-session',
  run: async (context, { accountId, continuePath, browser, address }: Opened) => {
    const { transaction, now } = context
    const counts = await countSecondFactors.run(context, { accountId })
    if (!counts.ok || needsSecondFactor(counts.value)) return refused({ code: 'attempt-over' })
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
    return done<Completed>({ sessionSecret, continuePath: '/account/second-factor' })
  },
})
