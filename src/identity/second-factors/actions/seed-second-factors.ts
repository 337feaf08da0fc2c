import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { newRecoveryCodes, plainRecoveryCode } from '../recovery-code-text.ts'
import { addCode, seedPlace } from '../store/authenticator-codes.ts'
import { replaceCodes } from '../store/recovery-codes.ts'
import { seedFromText } from '../totp.ts'

/** An authenticator code with a known secret, and recovery codes that nobody knows, for evaluation people. */
export const seedSecondFactors = defineAction({
  name: 'seed-second-factors',
  input: z.object({ accountId: z.string(), secret: z.string() }),
  allowed: (_actor: Actor) => false,
  run: async ({ transaction, services, now }, { accountId, secret }) => {
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
