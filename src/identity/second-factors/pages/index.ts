import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addAuthenticatorCodePages } from './authenticator-codes.tsx'
import { addChoicePages } from './choose.tsx'
import { addProvingPages } from './prove.tsx'
import { addRecoveryCodePages } from './recovery-codes.tsx'
import { addReminderPages } from './reminder.tsx'

export function addSecondFactorPages(server: FastifyInstance, site: Site): void {
  addChoicePages(server, site)
  addProvingPages(server, site)
  addAuthenticatorCodePages(server, site)
  addRecoveryCodePages(server, site)
  addReminderPages(server, site)
}
