import { z } from 'zod'
import { bounded } from '../../../platform/fields.ts'
import { setPassword } from '../../accounts/steps/set-password.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction } from '../../define-action.ts'
import { newPasswordInput } from '../../new-password-input.ts'
import { openBasicSession } from '../../sign-in/steps/open-basic-session.ts'
import { mayWithRegistration } from '../rules.ts'
import { useLink } from '../steps/use-link.ts'
import { confirmAccount } from '../store.ts'

const activation = z.strictObject({
  link: bounded(200),
  ...newPasswordInput,
  ...browserInput,
})

/** Confirms the address by the link in the mail and sets the first password; a second factor comes next. */
export const activateAccount = defineAction({
  name: 'activate-account',
  input: activation,
  allowed: mayWithRegistration('activate-account'),
  run: async (context, input) => {
    const used = await useLink.run(context, { secret: input.link, purpose: 'activation' })
    if (!used.ok) return used
    const { accountId, continuePath } = used.value
    const { password, passwordAgain, passwordHash, browser, address } = input
    await confirmAccount(context.transaction, accountId, { ...used.value, now: context.now })
    const set = await setPassword.run(context, { accountId, password, passwordAgain, passwordHash })
    if (!set.ok) return set
    context.record({
      type: 'register.confirmed',
      record: { type: 'account', id: accountId },
      data: { browser, address },
    })
    context.record({ type: 'password.set', record: { type: 'account', id: accountId } })
    return openBasicSession.run(context, {
      accountId,
      continuePath: continuePath ?? undefined,
      browser,
      address,
    })
  },
})
