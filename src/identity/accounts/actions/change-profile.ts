import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { mailLanguage, nameObjections, personalName } from '../../personal-name.ts'
import { mayWithAccounts } from '../rules/permissions.ts'
import { changeProfileRow, findAccount } from '../store/accounts.ts'

/** Changes the name that stands on signed documents, and the language of mails. */
export const changeProfile = defineAction({
  name: 'change-profile',
  input: z.strictObject({
    firstName: personalName,
    lastName: personalName,
    language: mailLanguage,
    notFirm: z.boolean(),
  }),
  allowed: mayWithAccounts('change-profile'),
  run: async (context, { notFirm, ...profile }) => {
    const objections = nameObjections({ ...profile, notFirm })
    if (objections.length > 0) return refused(...objections)
    const { transaction, actor } = context
    const before = await findAccount(transaction, actor.accountId)
    await changeProfileRow(transaction, actor.accountId, profile)
    const data = {
      before: before && { firstName: before.firstName, lastName: before.lastName },
      after: profile,
    }
    context.record({ type: 'profile.changed', record: { type: 'account', id: actor.accountId }, data })
    return done(undefined)
  },
})
