import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { mayWithNotices } from '../../rules.ts'
import { findDeclined } from '../../store/preferences.ts'

/** The events of which one wants no mail. */
export const getMailPreferences = defineAction({
  name: 'get-mail-preferences',
  input: z.strictObject({}),
  allowed: mayWithNotices('get-mail-preferences'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked) => done(await findDeclined(transaction, accountOf(actor) ?? '')),
})
