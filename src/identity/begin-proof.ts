import type { FastifyReply } from 'fastify'
import { leadTo } from '../platform/http/respond.ts'
import { type AskingAttempt, askForAttempt } from './ask-for-attempt.ts'
import { type FactorKind, secondFactors } from './second-factors/rules.ts'
import type { Exchange } from './site.ts'

interface Chosen {
  readonly attempt: AskingAttempt
  readonly kind: FactorKind
}

/** Leads from a sent form to where the factor is proved. The phone rings already; why it may not, its page says. */
export async function beginProof(
  { site, request, reply }: Exchange,
  { attempt, kind }: Chosen,
): Promise<FastifyReply> {
  if (kind === 'phone-app') await askForAttempt(site, request, attempt)
  return leadTo(reply, secondFactors[kind].start)
}
