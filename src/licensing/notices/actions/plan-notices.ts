import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { documentNotices } from '../../documents/rules/events.ts'
import { letters } from '../letters.ts'
import { accountsToTell, mayWithNotices } from '../rules.ts'
import { findConcerned } from '../store.ts'

/** Queues one letter for each person who is told of an event, so that one refused address holds up nobody else. */
export const planNotices = defineAction({
  name: 'plan-notices',
  input: z.strictObject({ event: z.enum(documentNotices), documentId: recordId }),
  allowed: mayWithNotices('plan-notices'),
  run: async ({ transaction, followUp }: Asked, { event, documentId }) => {
    const concerned = await findConcerned(transaction, documentId)
    const accounts = concerned === undefined ? [] : accountsToTell(letters[event].recipients, concerned)
    for (const accountId of accounts) {
      followUp({ queue: 'notice-letter', data: { event, documentId, accountId } })
    }
    return done({ letters: accounts.length })
  },
})
