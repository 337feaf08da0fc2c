import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { leadTo, showPage } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { finishSignIn } from '../../../attempt.ts'
import type { Exchange, Site } from '../../../site.ts'
import { forHolder, type SignedIn } from '../../../visit.ts'
import { finishPairing } from '../actions/finish-pairing.ts'
import { showPairing } from '../actions/show-pairing.ts'
import { PairedView, PairingOverView, PairingView } from '../views/pairing.tsx'

const base = '/account/mobile-devices/pairings/:id'
const address = z.object({ id: z.string() })

/** The page that a phone is connected with. */
export function addPairingPages(server: FastifyInstance, site: Site): void {
  server.get(base, forHolder(site, show))
  server.get(`${base}/status`, forHolder(site, tellStatus))
  server.post(`${base}/completion`, forHolder(site, complete))
}

async function show({ site, request, reply }: Exchange, { holder }: SignedIn) {
  const input = address.parse(request.params)
  const found = await perform(site.workplace, showPairing, { actor: holder, input })
  if (!found.ok) return reply.callNotFound()
  const frame = site.frameOf(request)
  const path = `/account/mobile-devices/pairings/${input.id}`
  const { code, state, ...pairing } = found.value
  if (state === 'done') return showPage(reply, <PairedView frame={frame} path={path} {...pairing} />)
  if (code === undefined) return showPage(reply, <PairingOverView frame={frame} />)
  const link = `${site.workplace.services.publicUrl}/app/#pair=${code}`
  return showPage(reply, <PairingView frame={frame} path={path} code={code} link={link} {...pairing} />)
}

async function tellStatus({ site, request, reply }: Exchange, { holder }: SignedIn) {
  const input = address.parse(request.params)
  const found = await perform(site.workplace, showPairing, { actor: holder, input })
  const state = found.ok ? found.value.state : 'over'
  return reply.header('cache-control', 'no-store').send({ state })
}

async function complete(exchange: Exchange, { holder }: SignedIn) {
  const { site, request, reply } = exchange
  const input = address.parse(request.params)
  const finished = await perform(site.workplace, finishPairing, { actor: holder, input })
  if (!finished.ok) return reply.callNotFound()
  if (finished.value !== undefined) return finishSignIn(exchange, finished.value)
  return leadTo(reply, '/account/mobile-devices')
}
