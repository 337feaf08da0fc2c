import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { text } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithRoles } from '../../rules/permissions.ts'
import { findPerson as findPersonRow, type PersonRow } from '../../store/person.ts'

/** What is known of a person from the last sign-in, to write to them. Asked by the clock. Code: not-found. */
export const findPerson = defineAction({
  name: 'find-person',
  input: z.strictObject({ accountId: text(200) }),
  allowed: mayWithRoles('find-person'),
  readOnly: true,
  run: async ({ transaction }: Asked, { accountId }) => {
    const person = await findPersonRow(transaction, accountId)
    return person === undefined ? refused({ code: 'not-found' }) : done<PersonRow>(person)
  },
})
