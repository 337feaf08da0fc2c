import { z } from 'zod'
import { dayIn } from '../../../../law/time-zones.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithRoles } from '../../rules/permissions.ts'
import { opensOn } from '../../rules/role-of-person.ts'
import { findLetterFacts } from '../store/role-letter.ts'

/** What a letter about a role has to say, and to whom. Asked by the clock. Code: not-found. */
export const findRoleLetter = defineAction({
  name: 'find-role-letter',
  input: z.strictObject({ roleId: recordId }),
  allowed: mayWithRoles('find-role-letter'),
  readOnly: true,
  run: async ({ transaction, now }: Asked, { roleId }) => {
    const facts = await findLetterFacts(transaction, roleId)
    if (facts === undefined) return refused({ code: 'not-found' })
    return done({ ...facts, opensOn: opensOn(facts, dayIn(facts.memberState, now)) })
  },
})
