import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { perform } from '../../../platform/perform.ts'
import { answerAbsent, isAskedToSignIn } from '../../documents/visiting.tsx'
import type { Site } from '../../site.ts'
import { importLicence as kind } from '../kind.ts'
import { getDecisionPaper } from './actions/get-decision-paper.ts'

interface Params {
  readonly id: string
  readonly decision: string
}

/** The sealed papers of decisions. */
export function addDecisionPapers(server: FastifyInstance, site: Site): void {
  server.get<{ Params: Params }>(`${kind.path}/:id/decisions/:decision.pdf`, async (request, reply) =>
    sendPaper(site, request, reply),
  )
}

async function sendPaper(site: Site, request: FastifyRequest<{ Params: Params }>, reply: FastifyReply) {
  const visiting = { site, request, reply, kind }
  if (await isAskedToSignIn(visiting)) return reply
  const { id, decision: decisionId } = request.params
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
