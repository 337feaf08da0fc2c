import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { bounded } from '../../../../platform/fields.ts'
import { secretDigest } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithNotices } from '../../rules.ts'
import { findOwner } from '../store.ts'

/** Whose calendar a secret address opens; a wrong one and one that was ended look the same. Code: not-found. */
export const findCalendarOwner = defineAction({
  name: 'find-calendar-owner',
  input: z.strictObject({ secret: bounded(200) }),
  allowed: mayWithNotices('find-calendar-owner'),
  readOnly: true,
  run: async ({ transaction }: Asked, { secret }) => {
    const owner = await findOwner(transaction, secretDigest(secret))
    return owner === undefined ? refused({ code: 'not-found' }) : done(owner)
  },
})
