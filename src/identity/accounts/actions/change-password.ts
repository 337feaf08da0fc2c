import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { secret } from '../../../platform/fields.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { verifyPassword } from '../../hash-password.ts'
import { newPasswordInput } from '../../new-password-input.ts'
import { noticeJob } from '../../security-notice.ts'
import { countSessionFailure } from '../../sign-in/actions/count-session-failure.ts'
import { endAllSessions } from '../../sign-in/actions/end-all-sessions.ts'
import { holdSession } from '../../sign-in/actions/hold-session.ts'
import { getPasswordHash } from '../store/accounts.ts'
import { setPassword } from './set-password.ts'

const change = z.object({
  currentPassword: secret(1000, 'wrong-password'),
  ...newPasswordInput,
  browser: z.string().default(''),
  address: z.string().default(''),
})

/** A new password in place of a known one; wrong ones end the session in the end, never the account. */
export const changePassword = defineAction({
  name: 'change-password',
  keepsRefused: true,
  input: change,
  allowed: (actor: AccountHolder) => actor.level !== 'basic',
  run: async (context, { currentPassword, browser, address, ...wanted }) => {
    const { transaction, actor, now } = context
    const { accountId, sessionId } = actor
    const held = await holdSession.run(context, { sessionId })
    if (!held.ok) return held
    if (!(await verifyPassword(await getPasswordHash(transaction, accountId), currentPassword))) {
      const counted = await countSessionFailure.run(context, { sessionId })
      const isEnded = counted.ok && counted.value.sessionEnded
      return isEnded
        ? refused({ code: 'session-ended' })
        : refused({ code: 'wrong-password', field: 'currentPassword' })
    }
    const set = await setPassword.run(context, { accountId, ...wanted })
    if (!set.ok) return set
    await endAllSessions.run(context, { accountId, except: sessionId, reason: 'password-changed' })
    const data = { browser, address }
    context.record({ type: 'password.changed', record: { type: 'account', id: accountId }, data })
    context.followUp(noticeJob(now, { accountId, notice: 'password-changed', browser, address }))
    return done(undefined)
  },
})
