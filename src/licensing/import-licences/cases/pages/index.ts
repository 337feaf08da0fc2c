import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { answeringCases } from '../../visiting.tsx'
import { addNote, look, showCase } from './case.tsx'
import { sendCaseFile, showPaper } from './papers.tsx'

/** A case for the officers of its authority, with its papers. */
export function addCasePages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  server.get('/cases/:id', answer(showCase))
  server.get('/cases/:id/papers/:paper', answer(showPaper))
  server.get('/cases/:id/files/:file', answer(sendCaseFile))
  server.post('/cases/:id/look', answer(look))
  server.post('/cases/:id/notes', answer(addNote))
}
