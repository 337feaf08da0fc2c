import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Phrase } from '../../../platform/words/words.ts'
import { words } from '../words.ts'

const doneQuery = z.object({ done: z.string().optional().catch(undefined) })

const messages: ReadonlyMap<string, Phrase> = new Map([
  ['sent', words.doneSent],
  ['corrected', words.doneCorrected],
  ['approved', words.doneApproved],
  ['operator-approved', words.doneOperatorApproved],
  ['rejected', words.doneRejected],
  ['returned', words.doneReturned],
  ['changed', words.doneChanged],
  ['withdrawn', words.doneWithdrawn],
])

/** What was just done, said in green after a redirect. */
export function findMessage(request: FastifyRequest): string | undefined {
  const phrase = messages.get(doneQuery.parse(request.query).done ?? '')
  return phrase === undefined ? undefined : request.say(phrase)
}
