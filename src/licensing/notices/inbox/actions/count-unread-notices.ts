import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { mayWithNotices } from '../../rules.ts'
import { countUnread } from '../../store/notices.ts'

/** How many notices one has not opened. */
export const countUnreadNotices = defineAction({
  name: 'count-unread-notices',
  input: z.strictObject({}),
  allowed: mayWithNotices('count-unread-notices'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked) => done(await countUnread(transaction, accountOf(actor) ?? '')),
})
