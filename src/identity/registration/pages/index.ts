import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addActivationPages } from './activate.tsx'
import { addCreateAccountPages } from './create-account.tsx'

export function addRegistrationPages(server: FastifyInstance, site: Site): void {
  addCreateAccountPages(server, site)
  addActivationPages(server, site)
}
