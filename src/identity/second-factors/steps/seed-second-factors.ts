import { done } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import { defineStep } from '../../define-action.ts'
import { newRecoveryCodes, plainRecoveryCode } from '../recovery-code-text.ts'
import { addCode, seedPlace } from '../store/authenticator-codes.ts'
import { replaceCodes } from '../store/recovery-codes.ts'
import { seedFromText } from '../totp.ts'

interface Seeded {
  readonly accountId: string
  /** Base32. */
  readonly secret: string
}

/** An authenticator code with a known secret, and recovery codes that nobody knows, for evaluation people. */
export const seedSecondFactors = defineStep({
  name: 'seed-second-factors',
  run: async ({ transaction, services, now }, { accountId, secret }: Seeded) => {
    const id = newId(now)
    const seed = services.sealedBox.close(seedFromText(secret), seedPlace(id, accountId))
    await addCode(transaction, { id, accountId, name: 'Evaluation', seed, lastStep: null, now })
    const codes = newRecoveryCodes().map(code => ({
      id: newId(now),
      digest: services.sealedBox.digest(plainRecoveryCode(code)),
    }))
    await replaceCodes(transaction, { accountId, setId: newId(now), codes, now })
    return done(undefined)
  },
})
