import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { doAct, showAct } from '../../act-page.tsx'
import { answeringCases } from '../../visiting.tsx'
import { assignDoor } from './assign-one.tsx'
import { assignTicked, begin, release, take } from './assignment.ts'
import { showWork } from './work.tsx'

/** The work of an authority: its list of cases, and whose they are. */
export function addWorkPages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  server.get(
    '/cases',
    answer(visiting => showWork(visiting)),
  )
  server.post('/cases/assignment', answer(assignTicked))
  server.get(
    '/cases/:id/assignment',
    answer(visiting => showAct(visiting, assignDoor)),
  )
  server.post(
    '/cases/:id/assignment',
    answer(visiting => doAct(visiting, assignDoor)),
  )
  server.post('/cases/:id/take', answer(take))
  server.post('/cases/:id/begin', answer(begin))
  server.post('/cases/:id/release', answer(release))
}
