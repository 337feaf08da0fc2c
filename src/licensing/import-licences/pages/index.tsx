import type { FastifyInstance } from 'fastify'
import { isTurnedAway, showBody } from '../../documents/visiting.tsx'
import type { Site } from '../../site.ts'
import { importLicence as kind } from '../kind.ts'
import { StartPage } from '../views/start.tsx'
import { licencePages } from '../words/pages.ts'

/** Where an application begins: what one needs for it. */
export function addLicencePages(server: FastifyInstance, site: Site): void {
  server.get(`${kind.path}/new`, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    if (await isTurnedAway(visiting)) return reply
    const { say } = request
    return showBody(visiting, { title: say(licencePages.newTitle), content: <StartPage say={say} /> })
  })
}
