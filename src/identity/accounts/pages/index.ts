import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addAccountPage } from './account.ts'
import { addProfilePages } from './profile.ts'
import { addSessionPages } from './sessions.ts'

export function addAccountPages(server: FastifyInstance, site: Site): void {
  addAccountPage(server, site)
  addProfilePages(server, site)
  addSessionPages(server, site)
}
