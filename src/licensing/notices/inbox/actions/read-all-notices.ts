import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { mayWithNotices } from '../../rules.ts'
import { markRead } from '../../store/notices.ts'

/** Marks all of one's notices as read. */
export const readAllNotices = defineAction({
  name: 'read-all-notices',
  input: z.strictObject({}),
  allowed: mayWithNotices('read-all-notices'),
  run: async ({ transaction, actor, now }: Asked) => {
    await markRead(transaction, { accountId: accountOf(actor) ?? '', at: now })
    return done({})
  },
})
