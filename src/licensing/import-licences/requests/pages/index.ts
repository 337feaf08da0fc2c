import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { doAct, showAct } from '../../act-page.tsx'
import { answeringCases } from '../../visiting.tsx'
import { requestDoor, sendRequest } from './request.tsx'
import { takeBackDoor } from './take-back.tsx'

/** Requests for information: sent, and taken back. */
export function addRequestPages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  server.get(
    '/cases/:id/request',
    answer(visiting => showAct(visiting, requestDoor)),
  )
  server.post('/cases/:id/request', answer(sendRequest))
  server.get(
    '/cases/:id/requests/:request/take-back',
    answer(visiting => showAct(visiting, takeBackDoor)),
  )
  server.post(
    '/cases/:id/requests/:request/take-back',
    answer(visiting => doAct(visiting, takeBackDoor)),
  )
}
