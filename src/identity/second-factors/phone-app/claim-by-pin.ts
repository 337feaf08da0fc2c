import type { Outcome } from '../../../platform/action.ts'
import { perform } from '../../../platform/perform.ts'
import { anonymous } from '../../actor.ts'
import { verifyPassword } from '../../hash-password.ts'
import type { IdentityWorkplace } from '../../workplace.ts'
import { claimPairing } from './actions/claim-pairing.ts'
import { countPairingTry } from './actions/count-pairing-try.ts'
import { failPairing } from './actions/fail-pairing.ts'
import { forgetPairingTry } from './actions/forget-pairing-try.ts'

/**
 * Adds the phone that holds the code, when number and PIN are those of the page; five wrong answers end the pairing.
 * The PIN is compared between transactions, for hashing is slow and must not hold the database.
 */
export async function claimByPin(workplace: IdentityWorkplace, input: object): Promise<Outcome<object>> {
  const actor = anonymous
  const counted = await perform(workplace, countPairingTry, { actor, input })
  if (!counted.ok) return counted
  const { id, failures, pin: password, accountId: owner, pinHash } = counted.value
  const isAgain = pinHash === undefined
  const isRight =
    isAgain ||
    (await verifyPassword(pinHash, { password, owner }).catch(async (error: unknown) => {
      await perform(workplace, forgetPairingTry, { actor, input: { id } })
      throw error
    }))
  if (!isRight) return perform(workplace, failPairing, { actor, input: { id, failures, code: 'wrong-pin' } })
  return perform(workplace, claimPairing, { actor, input: { ...input, pinHash } })
}
