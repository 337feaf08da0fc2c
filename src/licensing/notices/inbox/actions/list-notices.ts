import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { mayWithNotices } from '../../rules.ts'
import { listNotices as list } from '../../store/notices.ts'

const most = 100

/** What one was told, the newest first. */
export const listNotices = defineAction({
  name: 'list-notices',
  input: z.strictObject({}),
  allowed: mayWithNotices('list-notices'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked) =>
    done(await list(transaction, { accountId: accountOf(actor) ?? '', most })),
})
