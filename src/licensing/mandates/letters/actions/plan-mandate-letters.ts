import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithMandates } from '../../rules.ts'
import { mandateLetters } from '../letters.ts'
import { isEnding, mandateNews } from '../rules.ts'
import { findTerms, listAdministrators } from '../store.ts'

/** Queues a letter for each administrator of the sides that are told of a mandate; none of an end that came earlier. */
export const planMandateLetters = defineAction({
  name: 'plan-mandate-letters',
  citation: 'Default 43',
  input: z.strictObject({ event: z.enum(mandateNews), mandateId: recordId }),
  allowed: mayWithMandates('plan-mandate-letters'),
  run: async ({ transaction, followUp, now }: Asked, { event, mandateId }) => {
    const terms = await findTerms(transaction, mandateId)
    if (terms === undefined || (event === 'ending' && !isEnding(terms, now))) return done({ letters: 0 })
    const operators = { holder: terms.holderId, representative: terms.representativeId }
    let letters = 0
    for (const side of mandateLetters[event].told) {
      const operatorId = operators[side]
      const accounts = await listAdministrators(transaction, operatorId)
      for (const accountId of accounts)
        followUp({ queue: 'mandate-letter', data: { event, mandateId, operatorId, accountId } })
      letters += accounts.length
    }
    return done({ letters })
  },
})
