import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import type { DocumentKind } from '../../kind.ts'
import { addBeginningPages } from './beginning.tsx'
import { addEvidencePages } from './evidence.tsx'
import { addPhotographPages } from './photographs.tsx'
import { addReplacementPages } from './replacement.tsx'
import { addStepPages } from './steps.tsx'

/** Drafts of a kind for people: begin, fill in, attach, correct a signed document. */
export function addDraftPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  addBeginningPages(server, site, kind)
  addStepPages(server, site, kind)
  addPhotographPages(server, site, kind)
  addEvidencePages(server, site, kind)
  addReplacementPages(server, site, kind)
}
