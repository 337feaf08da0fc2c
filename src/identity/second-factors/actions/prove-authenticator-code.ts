import { z } from 'zod'
import { bounded } from '../../../platform/fields.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction, type LoginContext } from '../../define-action.ts'
import { mayWithFactors } from '../rules.ts'
import { proveByCode } from '../steps/prove-by-code.ts'
import { listSeeds, markStep, seedPlace } from '../store/authenticator-codes.ts'
import { authenticatorCode, stepOfCode } from '../totp.ts'

const typed = z.strictObject({
  secret: bounded(200),
  code: authenticatorCode,
  ...browserInput,
})

/** A code from an authenticator app at sign-in or confirmation: each code once, wrong ones are counted, and what is none is not. */
export const proveAuthenticatorCode = defineAction({
  name: 'prove-authenticator-code',
  keepsRefused: true,
  input: typed,
  allowed: mayWithFactors('prove-authenticator-code'),
  run: (context, { code, ...given }) => {
    const take = (accountId: string) => takeCode(context, accountId, code)
    return proveByCode.run(context, { ...given, factor: 'authenticator-code', take })
  },
})

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
