import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { addPhoneApi } from '../api.ts'
import { addAppShell } from './app.ts'
import { addDevicePages } from './devices.ts'
import { addPairingPages } from './pairing.ts'
import { addPhoneSignInPages } from './sign-in.ts'

/** Everything of the phone app: its own page, its API, managing devices, and the second factor at sign-in. */
export function addPhoneAppPages(server: FastifyInstance, site: Site): void {
  server.addHook('preClose', async () => site.phoneRequests.close())
  addAppShell(server)
  addPhoneApi(server, site)
  addDevicePages(server, site)
  addPairingPages(server, site)
  addPhoneSignInPages(server, site)
}
