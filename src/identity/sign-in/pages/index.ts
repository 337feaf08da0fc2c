import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addConfirmPages } from './confirm.tsx'
import { addSignInSteps } from './sign-in.tsx'
import { addSignOutPages } from './sign-out.tsx'

export function addSignInPages(server: FastifyInstance, site: Site): void {
  addSignInSteps(server, site)
  addConfirmPages(server, site)
  addSignOutPages(server, site)
}
