import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { doAct, showAct } from '../../act-page.tsx'
import { answeringCases } from '../../visiting.tsx'
import { askDoor, sendQuestion } from './ask.tsx'
import { takeBackOpinionDoor } from './take-back.tsx'
import { sendThreadFile, showThread, writeToAsked } from './thread-of-case.tsx'

/** Opinions in a case: asked for, followed and taken back by its officers. */
export function addCaseOpinionPages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  const thread = '/cases/:id/opinions/:opinion'
  server.get(
    '/cases/:id/opinion',
    answer(visiting => showAct(visiting, askDoor)),
  )
  server.post('/cases/:id/opinion', answer(sendQuestion))
  server.get(thread, answer(showThread))
  server.post(`${thread}/messages`, answer(writeToAsked))
  server.get(`${thread}/files/:file`, answer(sendThreadFile))
  server.get(
    `${thread}/take-back`,
    answer(visiting => showAct(visiting, takeBackOpinionDoor)),
  )
  server.post(
    `${thread}/take-back`,
    answer(visiting => doAct(visiting, takeBackOpinionDoor)),
  )
}
