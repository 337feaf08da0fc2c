import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { documentNotices } from '../../documents/rules/events.ts'
import { letters } from '../letters.ts'
import { accountsToTell, endsOnOf, mayDecline, mayWithNotices } from '../rules.ts'
import { findConcerned, listLetterFacts } from '../store/letters.ts'
import { insertNotices } from '../store/notices.ts'
import { listDeclining } from '../store/preferences.ts'

/**
 * Keeps for each person who is told of an event that they were, and queues a letter for whoever wants it or has to get it:
 * one for each, so that one refused address holds up nobody else.
 */
export const planNotices = defineAction({
  name: 'plan-notices',
  input: z.strictObject({
    event: z.enum(documentNotices),
    documentId: recordId,
    opinionId: recordId.optional(),
  }),
  allowed: mayWithNotices('plan-notices'),
  run: async ({ transaction, followUp, now }: Asked, { event, documentId, opinionId }) => {
    const concerned = await findConcerned(transaction, { documentId, opinionId, now })
    const accounts = concerned === undefined ? [] : accountsToTell(letters[event].recipients, concerned)
    const declining = mayDecline(event) ? await listDeclining(transaction, { accounts, event }) : []
    const mailed = accounts.filter(account => !declining.includes(account))
    const told = await listLetterFacts(transaction, { documentId, accounts })
    await insertNotices(
      transaction,
      told.map(facts => ({
        ...{ id: newId(now), accountId: facts.accountId, event, documentId, opinionId, at: now },
        endsOn: endsOnOf(facts),
      })),
    )
    for (const accountId of mailed)
      followUp({ queue: 'notice-letter', data: { event, documentId, opinionId, accountId } })
    return done({ letters: mailed.length })
  },
})
