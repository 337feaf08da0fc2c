import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Visiting } from '../../../documents/visiting.tsx'
import type { Site } from '../../../site.ts'
import { importLicence as kind } from '../../kind.ts'
import { showCase } from './case.tsx'
import { sendPaper } from './files.ts'
import { askWithdrawal, withdraw } from './withdrawal.tsx'

/** What becomes of an application once it is submitted, for the applicant. */
export function addFollowingPages(server: FastifyInstance, site: Site): void {
  const answer =
    (handler: (visiting: Visiting) => Promise<FastifyReply>) =>
    async (request: FastifyRequest, reply: FastifyReply) =>
      handler({ site, request, reply, kind })
  const base = `${kind.path}/:id`
  server.get(`${base}/case`, answer(showCase))
  server.get(`${base}/withdrawal`, answer(askWithdrawal))
  server.post(`${base}/withdrawal`, answer(withdraw))
  server.get(`${base}/papers/:file`, answer(sendPaper))
}
