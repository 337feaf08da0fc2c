import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId, text } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { documentNotices } from '../../documents/rules/events.ts'
import { addressOfNotice } from '../address-of-notice.ts'
import { endsOnOf, mayWithNotices } from '../rules.ts'
import { listLetterFacts } from '../store/letters.ts'
import type { Notice } from '../types.ts'

/** What a letter about a document has to say, and to whom. Code: not-found. */
export const findNotice = defineAction({
  name: 'find-notice',
  input: z.strictObject({
    event: z.enum(documentNotices),
    documentId: recordId,
    opinionId: recordId.optional(),
    accountId: text(200),
  }),
  allowed: mayWithNotices('find-notice'),
  readOnly: true,
  run: async ({ transaction, services }: Asked, { event, documentId, opinionId, accountId }) => {
    const [facts] = await listLetterFacts(transaction, { documentId, accounts: [accountId] })
    if (facts === undefined) return refused({ code: 'not-found' })
    const { warnedAt: _warnedAt, nextDay: _nextDay, accountId: _accountId, ...letter } = facts
    const endsOn = endsOnOf(facts)
    const told = { event, type: letter.type, documentId, opinionId }
    const address = addressOfNotice(services.kinds, told)
    return done<Notice>({ event, address, ...letter, endsOn })
  },
})
