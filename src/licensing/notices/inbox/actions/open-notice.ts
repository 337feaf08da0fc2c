import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { followedAddress } from '../../../documents/kind.ts'
import { letters } from '../../letters.ts'
import { isForHolders, mayWithNotices } from '../../rules.ts'
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
    const { event, type, documentId } = notice
    const isHolder = isForHolders(event, letters[event].recipients)
    return done({ address: followedAddress(services.kinds, { type, id: documentId }, isHolder) })
  },
})
