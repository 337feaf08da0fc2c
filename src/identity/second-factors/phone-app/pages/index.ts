import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { addPhoneSignInPages } from '../../phone-questions/pages.tsx'
import { addPhoneApi } from '../api.ts'
import { addAppShell } from './app.tsx'
import { addDevicePages } from './devices.tsx'
import { addPairingPages } from './pairing.tsx'

/** Everything of the phone app: its own page, its API, managing devices, and the second factor at sign-in. */
export function addPhoneAppPages(server: FastifyInstance, site: Site): void {
  server.addHook('preClose', async () => site.phoneRequests.close())
  addAppShell(server)
  addPhoneApi(server, site)
  addDevicePages(server, site)
  addPairingPages(server, site)
  addPhoneSignInPages(server, site)
}
