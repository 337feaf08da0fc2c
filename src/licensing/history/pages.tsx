import type { FastifyInstance } from 'fastify'
import { showPage } from '../../platform/http/respond.ts'
import { perform } from '../../platform/perform.ts'
import type { DocumentKind } from '../documents/kind.ts'
import type { Site } from '../site.ts'
import { listHistory } from './actions/list-history.ts'
import { HistoryPage } from './views/history.tsx'

/** The history of a document of a kind, for those who may see the document. */
export function addHistoryPages(server: FastifyInstance, site: Site, { path, type }: DocumentKind): void {
  server.get<{ Params: { id: string } }>(`${path}/:id/history`, async (request, reply) => {
    const { id } = request.params
    const found = await perform(site.workplace, listHistory, { actor: request.visit.actor, input: { id } })
    if (!found.ok || found.value.type !== type) return reply.callNotFound()
    return showPage(reply, <HistoryPage frame={site.frameOf(request)} history={found.value} />)
  })
}
