import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithNotices } from '../../rules.ts'
import { deleteAddress } from '../store.ts'

/** Ends the address of one's calendar. */
export const revokeCalendarAddress = defineAction({
  name: 'revoke-calendar-address',
  input: z.strictObject({}),
  allowed: mayWithNotices('revoke-calendar-address'),
  run: async ({ transaction, actor, record }: Asked) => {
    if (actor.kind !== 'person') return refused({ code: 'not-permitted' })
    const { accountId } = actor
    await deleteAddress(transaction, accountId)
    record({ type: 'calendar-address-revoked', record: { type: 'person', id: accountId } })
    return done({ accountId })
  },
})
