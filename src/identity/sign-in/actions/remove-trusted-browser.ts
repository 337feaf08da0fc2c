import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithSignIn } from '../rules.ts'
import { removeTrust } from '../store/trusted-browsers.ts'

const removal = z.strictObject({ id: recordId, ...browserInput })

/** Takes the trust from one of the person's own browsers; sessions in it go on. */
export const removeTrustedBrowser = defineAction({
  name: 'remove-trusted-browser',
  input: removal,
  allowed: mayWithSignIn('remove-trusted-browser'),
  run: async (context, { id, browser, address }) => {
    const { accountId } = context.actor
    if (!(await removeTrust(context.transaction, accountId, id))) return refused({ code: 'not-found' })
    const data = { browser, address }
    context.record({ type: 'browser.untrusted', record: { type: 'account', id: accountId }, data })
    return done(undefined)
  },
})
