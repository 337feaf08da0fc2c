import { done, refused } from '../../../../platform/action.ts'
import { isSameSecret, secretDigest } from '../../../../platform/identifiers.ts'
import { defineAction } from '../../../define-action.ts'
import { isSignedBy } from '../../phone-signature.ts'
import { claimInput } from '../claim-input.ts'
import { pairingMessage } from '../pairing-message.ts'
import { limits, mayWithPhones } from '../rules.ts'
import { failPairing } from '../steps/fail-pairing.ts'
import { keepPairingFailures } from '../store/keep-pairings.ts'
import { lockPairingByCode } from '../store/pairings.ts'

/**
 * Judges all of a phone's claim but the PIN, and counts a try before the PIN is looked at; gives the kept hash for
 * comparison outside the transaction. Where the phone was added already there is none any more.
 */
export const countPairingTry = defineAction({
  name: 'count-pairing-try',
  keepsRefused: true,
  input: claimInput,
  allowed: mayWithPhones('count-pairing-try'),
  run: async (context, input) => {
    const { transaction, now } = context
    const pairing = await lockPairingByCode(transaction, secretDigest(input.code))
    if (pairing === undefined || pairing.expiresAt <= now) return refused({ code: 'pairing-over' })
    const { id, accountId, pinHash, status } = pairing
    const failures = pairing.failures + 1
    const counted = { id, accountId, failures, pinHash, pin: input.pin }
    if (status === 'done') return done(counted)
    if (pinHash === undefined || failures > limits.pairingFailures) return refused({ code: 'pairing-over' })
    if (!isSignedBy(input.key, pairingMessage(input), input.signature)) return refused({ code: 'signature' })
    await keepPairingFailures(transaction, pairing.id, failures)
    if (!isSameSecret(input.number, pairing.number))
      return failPairing.run(context, { id, failures, code: 'wrong-number' })
    return done(counted)
  },
})
