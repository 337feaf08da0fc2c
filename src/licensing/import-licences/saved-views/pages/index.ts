import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { answeringCases } from '../../visiting.tsx'
import { askName, save } from './new-view.tsx'
import { askOtherName, remove, rename, showViews } from './saved-views.tsx'

/** Views of the work list that an officer saves under a name. */
export function addSavedViewPages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  const base = '/cases/views'
  server.get(base, answer(showViews))
  server.get(`${base}/new`, answer(askName))
  server.post(`${base}/new`, answer(save))
  server.get(
    `${base}/:view`,
    answer(visiting => askOtherName(visiting)),
  )
  server.post(`${base}/:view`, answer(rename))
  server.post(`${base}/:view/removal`, answer(remove))
}
