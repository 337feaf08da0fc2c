import type { Outcome } from '../../platform/action.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous, checkFor } from '../actor.ts'
import type { BrowserFacts } from '../browser.ts'
import { hashPassword, needsRehash, verifyPassword } from '../hash-password.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { abandonPasswordCheck } from './actions/abandon-password-check.ts'
import { acceptPassword } from './actions/accept-password.ts'
import { countPasswordTry } from './actions/count-password-try.ts'
import { refusePassword } from './actions/refuse-password.ts'
import type { PasswordChecked } from './types.ts'

/** Checks a password between two transactions, for hashing is slow and must not hold the database. */
export async function checkPassword(
  workplace: IdentityWorkplace,
  attemptId: string,
  given: BrowserFacts & { readonly password: string; readonly trustSecret: string | undefined },
): Promise<Outcome<PasswordChecked>> {
  const actor = checkFor(anonymous)
  const { password, browser, address, trustSecret } = given
  const facts = { attemptId, browser, address }
  const asked = { attemptId, trustSecret }
  const counted = await perform(workplace, countPasswordTry, { actor, input: asked })
  if (!counted.ok) return counted
  const { hash, failures, email, isTrusted } = counted.value
  const isRight = await verifyPassword(hash, { password, owner: email }).catch(async (error: unknown) => {
    await perform(workplace, abandonPasswordCheck, { actor, input: { email, isTrusted } })
    throw error
  })
  if (!isRight || hash === undefined) {
    return perform(workplace, refusePassword, { actor, input: { ...facts, failures } })
  }
  const rehashed = needsRehash(hash) ? await hashPassword(password, email) : undefined
  const accepted = { ...facts, answeredHash: hash, rehashed, isTrusted }
  return perform(workplace, acceptPassword, { actor, input: accepted })
}
