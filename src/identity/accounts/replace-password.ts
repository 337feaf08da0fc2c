import type { Outcome } from '../../platform/action.ts'
import { perform } from '../../platform/perform.ts'
import { type AccountHolder, checkFor } from '../actor.ts'
import type { BrowserFacts } from '../browser.ts'
import { hashPassword, verifyPassword } from '../hash-password.ts'
import { TooBusy } from '../hash-queue.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { abandonPasswordChange } from './actions/abandon-password-change.ts'
import { beginPasswordChange } from './actions/begin-password-change.ts'
import { changePassword } from './actions/change-password.ts'
import { findPasswordHash } from './actions/find-password-hash.ts'
import { refuseCurrentPassword } from './actions/refuse-current-password.ts'

/**
 * A new password in place of a known one; wrong ones end the session in the end, never the account. Both are hashed
 * between transactions, for hashing is slow and must not hold the database.
 */
export async function replacePassword(
  workplace: IdentityWorkplace,
  holder: AccountHolder,
  form: { readonly typed: object; readonly seen: BrowserFacts },
): Promise<Outcome<undefined>> {
  const begun = await perform(workplace, beginPasswordChange, { actor: holder, input: form.typed })
  if (!begun.ok) {
    if (begun.refusals.some(({ code }) => code === 'too-many-at-once')) throw new TooBusy('too many at once')
    return begun
  }
  const { failures, ...given } = begun.value
  const { accountId, sessionId } = holder
  const actor = checkFor(holder)
  const hashed = await hashBoth(workplace, holder, given).catch(async (error: unknown) => {
    await perform(workplace, abandonPasswordChange, { actor, input: { sessionId } })
    throw error
  })
  if (hashed === undefined)
    return perform(workplace, refuseCurrentPassword, { actor, input: { sessionId, failures } })
  const input = { accountId, sessionId, ...hashed, ...form.seen }
  return perform(workplace, changePassword, { actor, input })
}

interface Given {
  readonly currentPassword: string
  readonly password: string
}

/** The kept hash and that of the new password, when the current one is right. */
async function hashBoth(
  workplace: IdentityWorkplace,
  holder: AccountHolder,
  { currentPassword, password }: Given,
): Promise<{ readonly currentHash: string; readonly passwordHash: string } | undefined> {
  const { accountId } = holder
  const kept = await perform(workplace, findPasswordHash, { actor: checkFor(holder), input: { accountId } })
  const currentHash = kept.ok ? kept.value : undefined
  const isRight = await verifyPassword(currentHash, { password: currentPassword, owner: accountId })
  if (!isRight || currentHash === undefined) return undefined
  return { currentHash, passwordHash: await hashPassword(password, accountId) }
}
