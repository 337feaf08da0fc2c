import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { answeringCases } from '../../visiting.tsx'
import { elsewhereAddress } from '../views/address.ts'
import { showApplication } from './application.tsx'
import { showElsewhere } from './list.tsx'
import { sendInformation } from './send.ts'

/** What the State of an applicant is told, and what it tells the authority that decides. */
export function addHomeStatePages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  server.get(elsewhereAddress(), answer(showElsewhere))
  server.get(elsewhereAddress(':id'), answer(showApplication))
  server.post(elsewhereAddress(':id', '/information'), answer(sendInformation))
}
