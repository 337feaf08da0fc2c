import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { addPairingApi } from '../api.ts'
import { addAppShell } from './app.tsx'
import { addDevicePages } from './devices.tsx'
import { addPairingPages } from './pairing.tsx'

/** Everything of the phone app but its questions: its own page, adding a phone, and managing devices. */
export function addPhoneAppPages(server: FastifyInstance, site: Site): void {
  addAppShell(server)
  addPairingApi(server, site)
  addDevicePages(server, site)
  addPairingPages(server, site)
}
