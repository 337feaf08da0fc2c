import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addAccountPage } from './account.tsx'
import { addProfilePages } from './profile.tsx'
import { addSessionPages } from './sessions.tsx'

export function addAccountPages(server: FastifyInstance, site: Site): void {
  addAccountPage(server, site)
  addProfilePages(server, site)
  addSessionPages(server, site)
}
