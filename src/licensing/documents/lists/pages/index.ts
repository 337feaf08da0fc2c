import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { addCheckPages } from './check-pages.tsx'
import { addListPages } from './list-pages.tsx'

/** Lists of documents and the public check. */
export function addDocumentListPages(server: FastifyInstance, site: Site): void {
  addListPages(server, site)
  addCheckPages(server, site)
}
