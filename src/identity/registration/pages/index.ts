import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addActivationPages } from './activate.ts'
import { addCreateAccountPages } from './create-account.ts'

export function addRegistrationPages(server: FastifyInstance, site: Site): void {
  addCreateAccountPages(server, site)
  addActivationPages(server, site)
}
