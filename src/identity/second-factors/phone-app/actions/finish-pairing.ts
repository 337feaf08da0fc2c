import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { defineAction } from '../../../define-action.ts'
import { raiseSession } from '../../../sign-in/steps/raise-session.ts'
import type { Completed } from '../../../sign-in/types.ts'
import { mayWithPhones } from '../rules.ts'
import { findPairing } from '../store/pairings.ts'

/**
 * Goes on after the phone was added. Number and PIN were proved in this session's pairing: the session of a first factor
 * is raised. Performed without an idempotency key: the outcome may hold the session's new secret.
 */
export const finishPairing = defineAction({
  name: 'finish-pairing',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithPhones('finish-pairing'),
  run: async (context, { id }) => {
    const { transaction, actor } = context
    const pairing = await findPairing(transaction, id, actor.sessionId)
    if (pairing?.status !== 'done') return refused({ code: 'not-found' })
    if (actor.level !== 'basic') return done<Completed | undefined>(undefined)
    return raiseSession.run(context, { methods: ['swk', 'pin', 'mfa'], level: 'two-factor' })
  },
})
