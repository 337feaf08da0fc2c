import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { documentNotices } from '../../../documents/rules/events.ts'
import { mayDecline, mayWithNotices } from '../../rules.ts'
import { findDeclined, keepDeclined } from '../../store/preferences.ts'

const events = z.array(z.enum(documentNotices)).max(documentNotices.length).default([])

/** Chooses, of the events offered, those about which one wants mails. Code: demanded-by-law. */
export const setMailPreferences = defineAction({
  name: 'set-mail-preferences',
  input: z.strictObject({ offered: events, wanted: events }),
  allowed: mayWithNotices('set-mail-preferences'),
  run: async ({ transaction, actor, now }: Asked, { offered, wanted }) => {
    const unwanted = offered.filter(event => !wanted.includes(event))
    if (!unwanted.every(mayDecline)) return refused({ code: 'demanded-by-law', citation: 'R 4(8)' })
    const accountId = accountOf(actor) ?? ''
    const before = await findDeclined(transaction, accountId)
    const declined = [...before.filter(event => !offered.includes(event)), ...unwanted]
    await keepDeclined(transaction, { accountId, declined, at: now })
    return done({ declined })
  },
})
