import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import {
  confirmProposal,
  refuseProposal,
  showProposal,
  showProposals,
} from '../proposals/pages/proposals.tsx'
import {
  askWithdrawal,
  changeProposal,
  propose,
  showChange,
  showProposalForm,
  showWithdrawal,
} from '../proposals/pages/writing.tsx'
import { showCountry, showLibrary } from './reading.tsx'

/** The law library: everybody reads it, officers of competent authorities keep it, two at a time. */
export function addLawLibraryPages(server: FastifyInstance, site: Site): void {
  const base = '/law-library'
  server.get(base, (request, reply) => showLibrary({ site, request, reply }))
  server.get(`${base}/:country`, (request, reply) => showCountry({ site, request, reply }))
  server.get(`${base}/:country/proposal`, (request, reply) => showProposalForm({ site, request, reply }))
  server.post(`${base}/:country/proposal`, (request, reply) => propose({ site, request, reply }))
  server.get(`${base}/proposals`, (request, reply) => showProposals({ site, request, reply }))
  server.get(`${base}/proposals/:id`, (request, reply) => showProposal({ site, request, reply }))
  server.get(`${base}/proposals/:id/change`, (request, reply) => showChange({ site, request, reply }))
  server.post(`${base}/proposals/:id/change`, (request, reply) => changeProposal({ site, request, reply }))
  server.post(`${base}/proposals/:id/confirmation`, (request, reply) =>
    confirmProposal({ site, request, reply }),
  )
  server.post(`${base}/proposals/:id/refusal`, (request, reply) => refuseProposal({ site, request, reply }))
  server.get(`${base}/entries/:id/withdrawal`, (request, reply) => showWithdrawal({ site, request, reply }))
  server.post(`${base}/entries/:id/withdrawal`, (request, reply) => askWithdrawal({ site, request, reply }))
}
