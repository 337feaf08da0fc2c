import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { sendOpinionFile } from '../../opinion-files.ts'
import { answeringCases } from '../../visiting.tsx'
import { declareHere, declineHere } from './decide.ts'
import { acceptInvitation, showInvitation } from './invitation.tsx'
import { showAskedList } from './list.tsx'
import { giveHere, showOpinion, writeHere } from './opinion.tsx'
import { showChosenPaper } from './paper.tsx'

/** Opinions for whoever was asked: an expert with any role or none, another authority, a customs office. */
export function addAskedPages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  const opinion = '/opinions/:opinion'
  server.get('/opinions', answer(showAskedList))
  server.get('/opinions/invitations/:secret', answer(showInvitation))
  server.post('/opinions/invitations/:secret', answer(acceptInvitation))
  server.get(opinion, answer(showOpinion))
  server.post(`${opinion}/declaration`, answer(declareHere))
  server.post(`${opinion}/messages`, answer(writeHere))
  server.post(`${opinion}/opinion`, answer(giveHere))
  server.post(`${opinion}/refusal`, answer(declineHere))
  server.get(`${opinion}/papers/:paper`, answer(showChosenPaper))
  server.get(`${opinion}/files/:file`, answer(sendOpinionFile))
  server.get(`${opinion}/photographs/:file`, answer(sendOpinionFile))
}
