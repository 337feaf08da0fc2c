import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { leadTo } from '../../../platform/http/respond.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import { words } from '../words.ts'

const doings = [
  ...['sent', 'corrected', 'approved', 'operator-approved'],
  ...['rejected', 'returned', 'changed', 'withdrawn'],
] as const

type Done = (typeof doings)[number]

const messages: Readonly<Record<Done, Phrase>> = {
  sent: words.doneSent,
  corrected: words.doneCorrected,
  approved: words.doneApproved,
  'operator-approved': words.doneOperatorApproved,
  rejected: words.doneRejected,
  returned: words.doneReturned,
  changed: words.doneChanged,
  withdrawn: words.doneWithdrawn,
}

const doneQuery = z.object({ done: z.enum(doings).optional().catch(undefined) })

/** Leads to a page that says what was just done. */
export function leadAfter(reply: FastifyReply, done: Done, path: string): FastifyReply {
  return leadTo(reply, `${path}?done=${done}`)
}

/** What was just done, said in green after a redirect. */
export function findMessage(request: FastifyRequest): string | undefined {
  const { done } = doneQuery.parse(request.query)
  return done === undefined ? undefined : request.say(messages[done])
}
