import type { Outcome } from '../../../platform/action.ts'
import { perform } from '../../../platform/perform.ts'
import { anonymous, checkFor } from '../../actor.ts'
import { verifyPassword } from '../../hash-password.ts'
import type { IdentityWorkplace } from '../../workplace.ts'
import { abandonPairingClaim } from './actions/abandon-pairing-claim.ts'
import { claimPairing } from './actions/claim-pairing.ts'
import { countPairingTry } from './actions/count-pairing-try.ts'
import { refusePin } from './actions/refuse-pin.ts'

/**
 * Adds the phone that holds the code, when number and PIN are those of the page; five wrong answers end the pairing.
 * The PIN is compared between transactions, for hashing is slow and must not hold the database.
 */
export async function claimByPin(workplace: IdentityWorkplace, input: object): Promise<Outcome<object>> {
  const actor = checkFor(anonymous)
  const counted = await perform(workplace, countPairingTry, { actor, input })
  if (!counted.ok) return counted
  const { id, failures, pin: password, accountId: owner, pinHash } = counted.value
  const isAgain = pinHash === undefined
  const isRight =
    isAgain ||
    (await verifyPassword(pinHash, { password, owner }).catch(async (error: unknown) => {
      await perform(workplace, abandonPairingClaim, { actor, input: { id } })
      throw error
    }))
  if (!isRight) return perform(workplace, refusePin, { actor, input: { id, failures } })
  return perform(workplace, claimPairing, { actor, input: { ...input, pinHash } })
}
