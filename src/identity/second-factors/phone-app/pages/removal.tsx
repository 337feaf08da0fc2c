import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { explain } from '../../../../platform/http/explain.ts'
import { formKey } from '../../../../platform/http/form.ts'
import { leadTo, showPage } from '../../../../platform/http/respond.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { perform } from '../../../../platform/perform.ts'
import type { AccountHolder } from '../../../actor.ts'
import { browserOf } from '../../../browser.ts'
import type { Exchange, Site } from '../../../site.ts'
import { forFreshHolder, type SignedIn } from '../../../visit.ts'
import { removePhoneDevice } from '../actions/remove-phone-device.ts'
import { RemoveDeviceView } from '../views/remove-device.tsx'
import { words } from '../words.ts'
import { devicesOf, list } from './devices-of.ts'

const phrases = {
  'not-proved': words.errorNotProved,
  'last-second-factor': words.errorLastFactor,
  'would-be-incomplete': words.errorIncomplete,
}

/** Asks before a phone is removed, and removes it. */
export function addRemovalPages(server: FastifyInstance, site: Site): void {
  server.get(`${list}/:id/removal`, forFreshHolder(site, showRemoval))
  server.post(`${list}/:id/removal`, forFreshHolder(site, remove))
}

const address = z.object({ id: z.string() })

async function findDevice(site: Site, request: FastifyRequest, holder: AccountHolder) {
  const { id } = address.parse(request.params)
  return (await devicesOf(site, holder)).find(device => device.id === id)
}

interface Removal {
  readonly holder: AccountHolder
  readonly refusals?: readonly Refusal[]
}

async function showRemoval({ site, request, reply }: Exchange, { holder, refusals = [] }: Removal) {
  const device = await findDevice(site, request, holder)
  if (device === undefined) return reply.callNotFound()
  const view = (
    <RemoveDeviceView
      frame={site.frameOf(request)}
      device={device}
      idempotencyKey={newId(site.workplace.clock.now())}
      problem={explain(request.say, refusals, phrases)[0]?.text}
    />
  )
  return showPage(reply, view, refusals.length > 0 ? 422 : 200)
}

async function remove(exchange: Exchange, { holder }: SignedIn) {
  const { site, request, reply } = exchange
  const input = { ...address.parse(request.params), ...browserOf(request) }
  const idempotencyKey = formKey(request.body)
  const removed = await perform(site.workplace, removePhoneDevice, {
    actor: holder,
    input,
    idempotencyKey,
  })
  if (removed.ok) return leadTo(reply, `${list}?done=removed`)
  return showRemoval(exchange, { holder, refusals: removed.refusals })
}
