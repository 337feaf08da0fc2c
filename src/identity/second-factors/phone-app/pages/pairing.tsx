import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { leadTo, showPage } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { finishSignIn } from '../../../attempt.ts'
import type { Site } from '../../../site.ts'
import { forHolder, type SignedIn } from '../../../visit.ts'
import { finishPairing } from '../actions/finish-pairing.ts'
import { showPairing } from '../actions/show-pairing.ts'
import { PairedView, PairingOverView, PairingView } from '../views/pairing.tsx'

const base = '/account/mobile-devices/pairings/:id'
const address = z.object({ id: z.string() })

interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** The page that a phone is connected with. */
export function addPairingPages(server: FastifyInstance, site: Site): void {
  server.get(
    base,
    forHolder((request, reply, signedIn) => show(site, { request, reply }, signedIn)),
  )
  server.get(
    `${base}/status`,
    forHolder((request, reply, signedIn) => tellStatus(site, { request, reply }, signedIn)),
  )
  server.post(
    `${base}/completion`,
    forHolder((request, reply, signedIn) => complete(site, { request, reply }, signedIn)),
  )
}

async function show(site: Site, { request, reply }: Exchange, { holder }: SignedIn) {
  const input = address.parse(request.params)
  const found = await perform(site.workplace, showPairing, { actor: holder, input })
  if (!found.ok) return reply.callNotFound()
  const frame = site.frameOf(request)
  const path = `/account/mobile-devices/pairings/${input.id}`
  const { code, state, ...pairing } = found.value
  if (state === 'done') return showPage(reply, PairedView({ frame, path, ...pairing }))
  if (code === undefined) return showPage(reply, PairingOverView({ frame }))
  const link = `${site.workplace.services.publicUrl}/app/#pair=${code}`
  return showPage(reply, PairingView({ frame, path, code, link, ...pairing }))
}

async function tellStatus(site: Site, { request, reply }: Exchange, { holder }: SignedIn) {
  const input = address.parse(request.params)
  const found = await perform(site.workplace, showPairing, { actor: holder, input })
  const state = found.ok ? found.value.state : 'over'
  return reply.header('cache-control', 'no-store').send({ state })
}

async function complete(site: Site, { request, reply }: Exchange, { holder }: SignedIn) {
  const input = address.parse(request.params)
  const finished = await perform(site.workplace, finishPairing, { actor: holder, input })
  if (!finished.ok) return reply.callNotFound()
  if (finished.value !== undefined) return finishSignIn(site, reply, finished.value)
  return leadTo(reply, '/account/mobile-devices')
}
