import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { perform } from '../../../../platform/perform.ts'
import { answerAbsent, isAskedToSignIn, type Visiting } from '../../../documents/visiting.tsx'
import { getDecisionPaper } from '../actions/get-decision-paper.ts'

const address = z.object({ id: z.string(), decision: z.string() })

/** The sealed paper of a decision. */
export async function sendDecisionPaper(visiting: Visiting): Promise<FastifyReply> {
  const { site, request, reply } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const { id, decision: decisionId } = address.parse(request.params)
  const { actor } = request.visit
  const found = await perform(site.workplace, getDecisionPaper, { actor, input: { id, decisionId } })
  if (!found.ok) return answerAbsent(visiting)
  const { number, bytes } = found.value
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-type', 'application/pdf')
    .header('content-disposition', `attachment; filename="${number}-decision.pdf"`)
    .send(Buffer.from(bytes))
}
