import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import type { DocumentKind } from '../../kind.ts'
import { addBeginningPages } from './beginning.tsx'
import { addReplacementPages } from './replacement.tsx'
import { addStepPages } from './steps.tsx'

/** Drafts of a kind for people: begin, fill in, correct a signed document. */
export function addDraftPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  addBeginningPages(server, site, kind)
  addStepPages(server, site, kind)
  addReplacementPages(server, site, kind)
}
