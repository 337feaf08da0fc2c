import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addConfirmPages } from './confirm.ts'
import { addSignInSteps } from './sign-in.ts'
import { addSignOutPages } from './sign-out.ts'

export function addSignInPages(server: FastifyInstance, site: Site): void {
  addSignInSteps(server, site)
  addConfirmPages(server, site)
  addSignOutPages(server, site)
}
