import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { line } from '../../../../platform/fields.ts'
import { showPage } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { personOf } from '../../../session/visit.ts'
import type { Site } from '../../../site.ts'
import { documentType } from '../../document-type.ts'
import { beginningsOf } from '../../kind.ts'
import { exportDocuments } from '../actions/export-documents.ts'
import { listDocuments } from '../actions/list-documents.ts'
import { listedStatuses } from '../rules.ts'
import { DocumentListPage } from '../views/list.tsx'
import { writeTable } from '../views/table.ts'
import { words } from '../words.ts'

const query = z.object({
  q: line(200).catch(''),
  type: documentType.optional().catch(undefined),
  status: line(40).catch(''),
  after: line(100).optional().catch(undefined),
  done: z.string().optional().catch(undefined),
})

/** The list of documents, and the same as a table for spreadsheets. */
export function addListPages(server: FastifyInstance, site: Site): void {
  server.get('/documents', async (request, reply) => {
    const asked = query.parse(request.query)
    const isOwn = ownOrganisation(request) !== undefined
    const type = isOwn ? asked.type : undefined
    const input = { search: asked.q, type, status: asked.status, cursor: asked.after }
    const listed = await perform(site.workplace, listDocuments, { actor: request.visit.actor, input })
    if (!listed.ok) return reply.callNotFound()
    const { documents, next } = listed.value
    const { kinds } = site.workplace.services
    const filters = { q: asked.q, type: type ?? '', status: asked.status }
    const message = asked.done === 'draft-deleted' ? request.say(words.draftDeleted) : undefined
    return showPage(
      reply,
      <DocumentListPage
        frame={site.frameOf(request, message)}
        organisation={ownOrganisation(request)}
        asked={{ search: asked.q, type: type ?? '', status: asked.status }}
        documents={documents}
        older={next && addressOf('/documents', { ...filters, after: next })}
        newest={asked.after && addressOf('/documents', filters)}
        exportHref={addressOf('/documents/export.csv', filters)}
        beginnings={beginningsOf(kinds)}
        types={isOwn ? kinds.map(kind => kind.type) : []}
        statuses={listedStatuses(kinds, isOwn)}
      />,
    )
  })

  server.get('/documents/export.csv', async (request, reply) => {
    const asked = query.parse(request.query)
    const type = ownOrganisation(request) === undefined ? undefined : asked.type
    const input = { search: asked.q, type, status: asked.status }
    const found = await perform(site.workplace, exportDocuments, { actor: request.visit.actor, input })
    if (!found.ok) return reply.callNotFound()
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="kulturport.csv"')
      .header('cache-control', 'no-store')
      .send(writeTable(request.say, found.value))
  })
}

function ownOrganisation(request: FastifyRequest): string | undefined {
  const role = personOf(request)?.role
  return role?.kind === 'holder' ? role.organisation : undefined
}

function addressOf(path: string, values: Readonly<Record<string, string>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '')
  const search = new URLSearchParams(given).toString()
  return search === '' ? path : `${path}?${search}`
}
