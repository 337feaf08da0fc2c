import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { setPassword } from '../../accounts/steps/set-password.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction } from '../../define-action.ts'
import { newPasswordInput } from '../../new-password-input.ts'
import { useLink } from '../../registration/steps/use-link.ts'
import { needsSecondFactor } from '../../second-factors/rules.ts'
import { countSecondFactors } from '../../second-factors/steps/count-second-factors.ts'
import { noticeJob } from '../../security-notice.ts'
import { endAllSessions } from '../../sign-in/steps/end-all-sessions.ts'
import { openBasicSession } from '../../sign-in/steps/open-basic-session.ts'
import { startAfterReset } from '../../sign-in/steps/start-after-reset.ts'
import type { Completed } from '../../sign-in/types.ts'
import { mayWithRecovery } from '../rules.ts'

const reset = z.strictObject({
  link: bounded(200),
  ...newPasswordInput,
  ...browserInput,
})

/** Either the secret of an attempt that still lacks the second factor, or a basic session to add the first one. */
interface ResetDone {
  readonly attemptSecret?: string
  readonly session?: Completed
}

/** Sets a new password by the link in the mail; sessions end, and none begins before the second factor. */
export const resetPassword = defineAction({
  name: 'reset-password',
  input: reset,
  allowed: mayWithRecovery('reset-password'),
  run: async (context, input) => {
    const used = await useLink.run(context, { secret: input.link, purpose: 'password-reset' })
    if (!used.ok) return used
    const { accountId, email } = used.value
    const continuePath = used.value.continuePath ?? undefined
    const { password, passwordAgain, passwordHash, browser, address } = input
    const set = await setPassword.run(context, { accountId, password, passwordAgain, passwordHash })
    if (!set.ok) return set
    await endAllSessions.run(context, { accountId, reason: 'password-reset' })
    context.record({
      type: 'password.reset',
      record: { type: 'account', id: accountId },
      data: { browser, address },
    })
    context.followUp(noticeJob(context.now, { accountId, notice: 'password-changed', browser, address }))
    const started = await startAfterReset.run(context, { accountId, email, continuePath })
    const counts = await countSecondFactors.run(context, { accountId })
    if (!started.ok || !counts.ok) return done<ResetDone>({})
    if (needsSecondFactor(counts.value)) return done<ResetDone>({ attemptSecret: started.value.secret })
    const opened = await openBasicSession.run(context, { accountId, continuePath, browser, address })
    return opened.ok ? done<ResetDone>({ session: opened.value }) : opened
  },
})
