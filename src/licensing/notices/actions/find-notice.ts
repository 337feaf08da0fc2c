import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId, text } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { addressOf } from '../../documents/kind.ts'
import { eraseDraftOn } from '../../documents/retention/rules.ts'
import { documentNotices } from '../../documents/rules/events.ts'
import { mayWithNotices } from '../rules.ts'
import { findLetterFacts } from '../store.ts'
import type { Notice } from '../types.ts'

/** What a letter about a document has to say, and to whom. Code: not-found. */
export const findNotice = defineAction({
  name: 'find-notice',
  input: z.strictObject({
    event: z.enum(documentNotices),
    documentId: recordId,
    accountId: text(200),
  }),
  allowed: mayWithNotices('find-notice'),
  readOnly: true,
  run: async ({ transaction, services }: Asked, { event, documentId, accountId }) => {
    const facts = await findLetterFacts(transaction, { documentId, accountId })
    if (facts === undefined) return refused({ code: 'not-found' })
    const { warnedAt, nextDay, ...letter } = facts
    const erasedOn = warnedAt && eraseDraftOn({ ...letter, changedAt: letter.at, warnedAt })
    const endsOn = nextDay ?? erasedOn ?? undefined
    const address = addressOf(services.kinds, { type: letter.type, id: documentId })
    return done<Notice>({ event, address, ...letter, endsOn })
  },
})
