import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addAuthorityBoxPages } from './authority-boxes.tsx'
import { addEvidencePages } from './evidence.tsx'
import { addPhotographPages } from './photographs.tsx'
import { addReplacementPages } from './replacement.tsx'
import { addShowPages } from './show.tsx'
import { addSignPages } from './sign.tsx'
import { addStartPages } from './start.tsx'
import { addStepPages } from './steps.tsx'

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
