import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { explain } from '../../../../platform/http/explain.ts'
import { formKey } from '../../../../platform/http/form.ts'
import { leadTo, showPage, showTyped } from '../../../../platform/http/respond.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Exchange, Site } from '../../../site.ts'
import { forFreshHolder, forHolder, type SignedIn } from '../../../visit.ts'
import { startPairing } from '../actions/start-pairing.ts'
import { DevicesView } from '../views/devices.tsx'
import { NewDeviceView } from '../views/new-device.tsx'
import { withPinHash } from '../with-pin-hash.ts'
import { words } from '../words.ts'
import { devicesOf, list } from './devices-of.ts'
import { addRemovalPages } from './removal.tsx'

const phrases = {
  'pin-form': words.errorPinForm,
  'pin-trivial': words.errorPinTrivial,
  'pin-different': words.errorPinDifferent,
  'too-many-devices': words.errorTooManyDevices,
  'not-proved': words.errorNotProved,
}

/** "Manage my mobile devices": list, add, remove. */
export function addDevicePages(server: FastifyInstance, site: Site): void {
  server.get(list, forHolder(site, showDevices))
  server.get(
    `${list}/new`,
    forFreshHolder(site, async exchange => showNew(exchange, { deviceName: '' })),
  )
  server.post(`${list}/new`, forFreshHolder(site, begin))
  addRemovalPages(server, site)
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
