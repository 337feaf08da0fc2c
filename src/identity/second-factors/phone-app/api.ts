import type { FastifyInstance, FastifyRequest } from 'fastify'
import { perform } from '../../../platform/perform.ts'
import { anonymous } from '../../actor.ts'
import { browserOf } from '../../browser.ts'
import type { Site } from '../../site.ts'
import { answerPhone, takePhoneJson } from '../json-for-phones.ts'
import { readPairingCode } from './actions/read-pairing-code.ts'
import { claimByPin } from './claim-by-pin.ts'

/** What the phone app asks to be added. */
export function addPairingApi(server: FastifyInstance, site: Site): void {
  takePhoneJson(server, api => addAddresses(api, site))
}

function addAddresses(server: FastifyInstance, { workplace }: Site): void {
  server.post('/app/api/pairing-codes', async (request, reply) => {
    const input = request.body
    return answerPhone(reply, await perform(workplace, readPairingCode, { actor: anonymous, input }))
  })
  server.post('/app/api/devices', async (request, reply) => {
    return answerPhone(reply, await claimByPin(workplace, withBrowser(request)))
  })
}

function withBrowser(request: FastifyRequest): object {
  const { body } = request
  return { ...(typeof body === 'object' ? body : {}), ...browserOf(request) }
}
