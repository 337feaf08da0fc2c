import type { Outcome } from '../../platform/action.ts'
import { perform } from '../../platform/perform.ts'
import type { AccountHolder } from '../actor.ts'
import type { BrowserFacts } from '../browser.ts'
import { hashPassword, verifyPassword } from '../hash-password.ts'
import { TooBusy } from '../hash-queue.ts'
import { forgetSessionTry } from '../sign-in/actions/forget-session-try.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { beginPasswordChange } from './actions/begin-password-change.ts'
import { changePassword } from './actions/change-password.ts'
import { refuseCurrentPassword } from './actions/refuse-current-password.ts'

/**
 * A new password in place of a known one; wrong ones end the session in the end, never the account. Both are hashed
 * between transactions, for hashing is slow and must not hold the database.
 */
export async function replacePassword(
  workplace: IdentityWorkplace,
  actor: AccountHolder,
  form: BrowserFacts,
): Promise<Outcome<undefined>> {
  const begun = await perform(workplace, beginPasswordChange, { actor, input: form })
  if (!begun.ok) {
    if (begun.refusals.some(({ code }) => code === 'too-many-at-once')) throw new TooBusy('too many at once')
    return begun
  }
  const { failures, ...given } = begun.value
  const passwordHash = await hashBoth(given, actor.accountId).catch(async (error: unknown) => {
    await perform(workplace, forgetSessionTry, { actor, input: {} })
    throw error
  })
  if (passwordHash === undefined)
    return perform(workplace, refuseCurrentPassword, { actor, input: { failures } })
  const { browser, address } = form
  const input = { currentHash: given.hash, passwordHash, browser, address }
  return perform(workplace, changePassword, { actor, input })
}

interface Given {
  readonly hash: string | undefined
  readonly currentPassword: string
  readonly password: string
}

/** The hash of the new password, when the current one is right. */
async function hashBoth(
  { hash, currentPassword, password }: Given,
  owner: string,
): Promise<string | undefined> {
  const isRight = await verifyPassword(hash, { password: currentPassword, owner })
  return isRight ? hashPassword(password, owner) : undefined
}
