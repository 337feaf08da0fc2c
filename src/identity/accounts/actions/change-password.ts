import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction } from '../../define-action.ts'
import { noticeJob } from '../../security-notice.ts'
import { endAllSessions } from '../../sign-in/steps/end-all-sessions.ts'
import { forgetSessionTry } from '../../sign-in/steps/forget-session-try.ts'
import { mayWithAccounts } from '../rules/permissions.ts'
import { replacePassword } from '../steps/replace-password.ts'
import { getPasswordHash } from '../store/accounts.ts'

const proved = z.strictObject({
  accountId: z.string(),
  /** The session in which it is changed, which goes on. */
  sessionId: z.string(),
  /** The hash that the current password was compared with. */
  currentHash: z.string(),
  /** Of the new password, which `begin-password-change` has judged. */
  passwordHash: z.string(),
  ...browserInput,
})

/** Keeps a new password after the current one was found right outside this transaction. */
export const changePassword = defineAction({
  name: 'change-password',
  input: proved,
  allowed: mayWithAccounts('change-password'),
  run: async (context, { accountId, sessionId, currentHash, passwordHash, browser, address }) => {
    const { transaction, now } = context
    const forgotten = await forgetSessionTry.run(context, { sessionId })
    if (!forgotten.ok) return forgotten
    if ((await getPasswordHash(transaction, accountId)) !== currentHash)
      return refused({ code: 'wrong-password', field: 'currentPassword' })
    await replacePassword.run(context, { accountId, passwordHash })
    await endAllSessions.run(context, { accountId, except: sessionId, reason: 'password-changed' })
    const data = { browser, address }
    context.record({ type: 'password.changed', record: { type: 'account', id: accountId }, data })
    context.followUp(noticeJob(now, { accountId, notice: 'password-changed', browser, address }))
    return done(undefined)
  },
})
