import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { listPreparedFollowUps } from '../../store/decisions.ts'
import type { FollowUp } from '../../types.ts'

/** Revocations and reissues of an authority that wait for the seal: their cases are decided, and in no other list of its work. */
export const listFollowUps = defineAction({
  name: 'list-follow-ups',
  citation: 'IR 6(5)',
  input: z.strictObject({}),
  allowed: mayWithLicences('list-follow-ups'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked) => {
    const authorityId = authorityOf(actor)
    if (authorityId === undefined) return done<readonly FollowUp[]>([])
    return done(await listPreparedFollowUps(transaction, authorityId))
  },
})
