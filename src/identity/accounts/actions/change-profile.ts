import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { text } from '../../../platform/fields.ts'
import { findLanguage } from '../../../platform/words/languages.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { isPersonalName } from '../../registration/rules.ts'
import { changeProfileRow, findAccount } from '../store/accounts.ts'

const personalName = text(100)
  .transform(name => name.normalize('NFC').replace(/\s+/g, ' '))
  .refine(isPersonalName, 'name-letters')

export const changeProfile = defineAction({
  name: 'change-profile',
  input: z.object({
    firstName: personalName,
    lastName: personalName,
    language: z.string('required').refine(code => findLanguage(code) === code, 'language'),
  }),
  allowed: (_actor: AccountHolder) => true,
  run: async (context, profile) => {
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
