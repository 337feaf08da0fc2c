import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Visiting } from '../../../documents/visiting.tsx'
import type { Site } from '../../../site.ts'
import { importLicence as kind } from '../../kind.ts'
import { saveRequest, showRequest } from './answer.tsx'
import { saveGood, showGood } from './good.tsx'
import { addPaper, askPaper } from './paper.tsx'
import { askSignature, signAnswer } from './signing.tsx'

/** The answer to a request: written, with papers, and signed. */
export function addAnsweringPages(server: FastifyInstance, site: Site): void {
  const answer =
    (handler: (visiting: Visiting) => Promise<FastifyReply>) =>
    async (request: FastifyRequest, reply: FastifyReply) =>
      handler({ site, request, reply, kind })
  const base = `${kind.path}/:id/requests/:request`
  server.get(base, answer(showRequest))
  server.post(base, answer(saveRequest))
  server.get(`${base}/goods/:good`, answer(showGood))
  server.post(`${base}/goods/:good`, answer(saveGood))
  server.get(`${base}/papers/new`, answer(askPaper))
  server.post(`${base}/papers`, answer(addPaper))
  server.get(`${base}/sign`, answer(askSignature))
  server.post(`${base}/signature`, answer(signAnswer))
}
