import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { mayWithNotices } from '../../rules.ts'
import { findAddress } from '../store.ts'

/** Since when one's calendar has an address; nothing where it has none. */
export const findCalendarAddress = defineAction({
  name: 'find-calendar-address',
  input: z.strictObject({}),
  allowed: mayWithNotices('find-calendar-address'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked) =>
    done({ since: await findAddress(transaction, accountOf(actor) ?? '') }),
})
