import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { newSecret, secretDigest } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithNotices } from '../../rules.ts'
import { keepAddress } from '../store.ts'

/** Makes the secret address of one's calendar; the former one leads nowhere from then on. It is told once. */
export const renewCalendarAddress = defineAction({
  name: 'renew-calendar-address',
  input: z.strictObject({}),
  allowed: mayWithNotices('renew-calendar-address'),
  run: async ({ transaction, actor, now, record }: Asked) => {
    if (actor.kind !== 'person') return refused({ code: 'not-permitted' })
    const { accountId } = actor
    const secret = newSecret()
    await keepAddress(transaction, { accountId, digest: secretDigest(secret), at: now })
    record({ type: 'calendar-address-renewed', record: { type: 'person', id: accountId } })
    return done({ secret })
  },
})
