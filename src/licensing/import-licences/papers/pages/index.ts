import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { importLicence as kind } from '../../kind.ts'
import { answeringCases } from '../../visiting.tsx'
import { showDecisions } from './decisions.tsx'
import { sendDecisionPaper } from './paper.ts'

/** What was decided, and the sealed papers of it. */
export function addDecisionPages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  server.get(`${kind.path}/:id/decisions`, answer(showDecisions))
  server.get(`${kind.path}/:id/decisions/:decision.pdf`, answer(sendDecisionPaper))
}
