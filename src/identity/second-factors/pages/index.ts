import type { FastifyInstance } from 'fastify'
import type { Site } from '../../site.ts'
import { addAuthenticatorCodePages } from './authenticator-codes.ts'
import { addChoicePages } from './choose.ts'
import { addProvingPages } from './prove.ts'
import { addRecoveryCodePages } from './recovery-codes.ts'
import { addReminderPages } from './reminder.ts'

export function addSecondFactorPages(server: FastifyInstance, site: Site): void {
  addChoicePages(server, site)
  addProvingPages(server, site)
  addAuthenticatorCodePages(server, site)
  addRecoveryCodePages(server, site)
  addReminderPages(server, site)
}
