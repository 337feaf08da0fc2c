import type { FastifyInstance } from 'fastify'
import { addEvidencePages } from '../../documents/drafts/pages/evidence.tsx'
import { addPhotographPages } from '../../documents/drafts/pages/photographs.tsx'
import { addReplacementPages } from '../../documents/drafts/pages/replacement.tsx'
import { addStepPages } from '../../documents/drafts/pages/steps.tsx'
import { addAuthorityBoxPages } from '../../documents/pages/authority-boxes.tsx'
import { addShowPages } from '../../documents/pages/show.tsx'
import { addSignPages } from '../../documents/signing/pages/index.tsx'
import type { Site } from '../../site.ts'
import { addStartPages } from './start.tsx'

/** Importer statements for people: begin, fill in, sign, read, copy, correct, delete. */
export function addStatementPages(server: FastifyInstance, site: Site): void {
  addStartPages(server, site)
  addStepPages(server, site)
  addPhotographPages(server, site)
  addEvidencePages(server, site)
  addSignPages(server, site)
  addShowPages(server, site)
  addReplacementPages(server, site)
  addAuthorityBoxPages(server, site)
}
