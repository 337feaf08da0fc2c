import { z } from 'zod'
import { refused } from '../../../platform/action.ts'
import type { Actor } from '../../actor.ts'
import { defineAction, type LoginContext } from '../../define-action.ts'
import { checkAttempt } from '../../sign-in/actions/check-attempt.ts'
import { waitValues } from '../../sign-in/rules.ts'
import { checkFactorWait } from '../../sign-in/steps/check-factor-wait.ts'
import { clearFactorFailures } from '../../sign-in/steps/clear-factor-failures.ts'
import { completeSignIn } from '../../sign-in/steps/complete-sign-in.ts'
import { countFactorFailure } from '../../sign-in/steps/count-factor-failure.ts'
import { listSeeds, markStep, seedPlace } from '../store/authenticator-codes.ts'
import { authenticatorCode, stepOfCode } from '../totp.ts'

const typed = z.object({
  attemptId: z.string(),
  accountId: z.string(),
  code: authenticatorCode,
  browser: z.string(),
  address: z.string(),
})

/** A code from an authenticator app at sign-in or confirmation: each code once, wrong ones are counted, and what is none is not. */
export const proveAuthenticatorCode = defineAction({
  name: 'prove-authenticator-code',
  keepsRefused: true,
  input: typed,
  allowed: (_actor: Actor) => true,
  run: async (context, { attemptId, accountId, code, browser, address }) => {
    const counter = { subject: `account:${accountId}`, factor: 'authenticator-code' }
    const asked = await checkAttempt.run(context, { attemptId, accountId })
    if (!asked.ok) return asked
    const waited = await checkFactorWait.run(context, counter)
    if (!waited.ok) return waited
    if (!(await takeCode(context, accountId, code))) {
      const failed = await countFactorFailure.run(context, { attemptId, ...counter, browser, address })
      return failed.ok ? refusalOf(failed.value) : failed
    }
    await clearFactorFailures.run(context, counter)
    const proof = {
      factor: 'authenticator-code',
      methods: ['pwd', 'otp', 'mfa'],
      level: 'two-factor',
    } as const
    return completeSignIn.run(context, { attemptId, ...proof, methods: [...proof.methods], browser, address })
  },
})

function refusalOf({ seconds, sessionEnded }: { readonly seconds: number; readonly sessionEnded: boolean }) {
  if (sessionEnded) return refused({ code: 'session-ended' })
  if (seconds === 0) return refused({ code: 'wrong-code', field: 'code' })
  return refused({ code: 'wrong-code-wait', field: 'code', values: waitValues(seconds) })
}

async function takeCode(context: LoginContext, accountId: string, code: string): Promise<boolean> {
  const { transaction, services, now } = context
  for (const { id, seed, lastStep } of await listSeeds(transaction, accountId)) {
    const place = seedPlace(id, accountId)
    const plain = services.sealedBox.open(seed, place)
    const step = stepOfCode(plain, code, services.deviceClock.now())
    if (step === undefined || (lastStep !== null && step <= lastStep)) continue
    await markStep(transaction, id, { step, now, seed: services.sealedBox.close(plain, place) })
    return true
  }
  return false
}
