import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { addressOfNotice } from '../../address-of-notice.ts'
import { mayWithNotices } from '../../rules.ts'
import { findNotice, markRead } from '../../store/notices.ts'

/** Opens a notice of one's own: it is read from then on. Gives where its document is. Code: not-found. */
export const openNotice = defineAction({
  name: 'open-notice',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithNotices('open-notice'),
  run: async ({ transaction, actor, now, services }: Asked, { id }) => {
    const accountId = accountOf(actor) ?? ''
    const notice = await findNotice(transaction, { accountId, id })
    if (notice === undefined) return refused({ code: 'not-found' })
    await markRead(transaction, { accountId, id, at: now })
    return done({ address: addressOfNotice(services.kinds, notice) })
  },
})
