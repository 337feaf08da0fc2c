import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId, text } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithMandates } from '../../rules.ts'
import { findReader, findTerms } from '../store.ts'

/** What a letter about a mandate has to say, and to whom. Code: not-found. */
export const findMandateLetter = defineAction({
  name: 'find-mandate-letter',
  citation: 'Default 43',
  input: z.strictObject({ mandateId: recordId, operatorId: recordId, accountId: text(200) }),
  allowed: mayWithMandates('find-mandate-letter'),
  readOnly: true,
  run: async ({ transaction }: Asked, { mandateId, operatorId, accountId }) => {
    const terms = await findTerms(transaction, mandateId)
    const reader = await findReader(transaction, { operatorId, accountId })
    if (terms === undefined || reader === undefined) return refused({ code: 'not-found' })
    return done({ ...reader, until: terms.validUntil })
  },
})
