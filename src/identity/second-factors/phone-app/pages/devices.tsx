import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { explain } from '../../../../platform/http/explain.ts'
import { formKey } from '../../../../platform/http/form.ts'
import { leadTo, showPage, showTyped } from '../../../../platform/http/respond.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { perform } from '../../../../platform/perform.ts'
import type { AccountHolder } from '../../../actor.ts'
import { browserOf } from '../../../browser.ts'
import type { Exchange, Site } from '../../../site.ts'
import { forFreshHolder, forHolder, type SignedIn } from '../../../visit.ts'
import { listPhoneDevices } from '../actions/list-phone-devices.ts'
import { removePhoneDevice } from '../actions/remove-phone-device.ts'
import { startPairing } from '../actions/start-pairing.ts'
import { DevicesView } from '../views/devices.tsx'
import { NewDeviceView } from '../views/new-device.tsx'
import { RemoveDeviceView } from '../views/remove-device.tsx'
import { withPinHash } from '../with-pin-hash.ts'
import { words } from '../words.ts'

const phrases = {
  'pin-form': words.errorPinForm,
  'pin-trivial': words.errorPinTrivial,
  'pin-different': words.errorPinDifferent,
  'too-many-devices': words.errorTooManyDevices,
  'not-proved': words.errorNotProved,
  'last-second-factor': words.errorLastFactor,
  'would-be-incomplete': words.errorIncomplete,
}

const list = '/account/mobile-devices'

/** "Manage my mobile devices": list, add, remove. */
export function addDevicePages(server: FastifyInstance, site: Site): void {
  server.get(list, forHolder(site, showDevices))
  server.get(
    `${list}/new`,
    forFreshHolder(site, async exchange => showNew(exchange, { deviceName: '' })),
  )
  server.post(`${list}/new`, forFreshHolder(site, begin))
  server.get(`${list}/:id/removal`, forFreshHolder(site, showRemoval))
  server.post(`${list}/:id/removal`, forFreshHolder(site, remove))
}

const doneQuery = z.object({ done: z.string().optional() })
const doneMessages: Readonly<Record<string, typeof words.doneRemoved>> = { removed: words.doneRemoved }

async function showDevices({ site, request, reply }: Exchange, { holder }: SignedIn) {
  const query = doneQuery.safeParse(request.query)
  const phrase = query.success ? doneMessages[query.data.done ?? ''] : undefined
  const frame = site.frameOf(request, phrase === undefined ? undefined : request.say(phrase))
  const devices = await devicesOf(site, holder)
  return showPage(
    reply,
    <DevicesView frame={frame} devices={devices} appUrl={`${site.workplace.services.publicUrl}/app/`} />,
  )
}

async function devicesOf(site: Site, holder: AccountHolder) {
  const found = await perform(site.workplace, listPhoneDevices, { actor: holder, input: {} })
  return found.ok ? found.value : []
}

const typedName = z.object({ deviceName: z.string().catch('') })

interface Typed {
  readonly deviceName: string
  readonly refusals?: readonly Refusal[]
}

function showNew({ site, request, reply }: Exchange, { deviceName, refusals = [] }: Typed) {
  const view = (
    <NewDeviceView
      frame={site.frameOf(request)}
      deviceName={deviceName}
      errors={explain(request.say, refusals, phrases)}
      idempotencyKey={newId(site.workplace.clock.now())}
    />
  )
  return showTyped(reply, view, refusals.length > 0 ? 422 : 200)
}

async function begin(exchange: Exchange, { holder }: SignedIn) {
  const { site, request, reply } = exchange
  const input = await withPinHash(decodeForm(startPairing.input, request.body), holder.accountId)
  const idempotencyKey = formKey(request.body)
  const started = await perform(site.workplace, startPairing, { actor: holder, input, idempotencyKey })
  if (started.ok) return leadTo(reply, `${list}/pairings/${started.value.id}`)
  const { deviceName } = typedName.parse(input)
  return showNew(exchange, { deviceName, refusals: started.refusals })
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
