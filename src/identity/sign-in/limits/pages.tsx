import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal } from '../../../platform/action.ts'
import { showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { anonymous, checkFor } from '../../actor.ts'
import type { Exchange, Site } from '../../site.ts'
import { countNetworkTry } from './actions/count-network-try.ts'
import { forgiveNetworkTry } from './actions/forgive-network-try.ts'
import { SlowDownView } from './views/slow-down.tsx'

/** Every address that checks a secret, and the answers by which it says that the secret was wrong. */
const guarded = new Map<string, readonly number[]>([
  ['/sign-in/password', [422]],
  ['/sign-in/authenticator-code', [422]],
  ['/sign-in/recovery-code', [422]],
  ['/app/api/pairing-codes', [422]],
  ['/app/api/devices', [422]],
  ['/app/api/answers', [422]],
  ['/activate', [404, 410]],
  ['/reset-password', [410]],
])

const TOO_MANY = 429

declare module 'fastify' {
  interface FastifyRequest {
    /** The try that was counted for this request, until its answer is known. */
    networkTry: string | undefined
  }
}

/** Slows down, and in the end refuses, networks that give many wrong answers, whatever accounts they try (L13). */
export function addNetworkLimits(server: FastifyInstance, site: Site): void {
  const actor = checkFor(anonymous)
  server.decorateRequest('networkTry')
  server.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST' || !guarded.has(routeOf(request))) return
    const input = { address: request.ip }
    const counted = await perform(site.workplace, countNetworkTry, { actor, input })
    if (!counted.ok) return refuse({ site, request, reply }, counted.refusals[0])
    request.networkTry = counted.value.id
  })
  server.addHook('onSend', async (request, reply) => {
    const id = request.networkTry
    if (id === undefined || guarded.get(routeOf(request))?.includes(reply.statusCode) === true) return
    await perform(site.workplace, forgiveNetworkTry, { actor, input: { id } })
  })
}

function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? ''
}

function refuse({ site, request, reply }: Exchange, refusal: Refusal | undefined): FastifyReply {
  const seconds = Number(refusal?.values?.seconds ?? 0)
  const minutes = Number(refusal?.values?.minutes ?? 0)
  reply.header('retry-after', String(seconds))
  const route = routeOf(request)
  if (route.startsWith('/app/api/')) {
    reply.header('content-type', 'application/problem+json')
    return reply.code(TOO_MANY).send(JSON.stringify({ status: TOO_MANY, code: refusal?.code, seconds }))
  }
  const again = route.startsWith('/sign-in/') ? route : '/sign-in'
  const isSlow = refusal?.code === 'network-slow'
  const view = (
    <SlowDownView
      frame={site.frameOf(request)}
      isSlow={isSlow}
      seconds={seconds}
      minutes={minutes}
      again={again}
    />
  )
  return showPage(reply, view, TOO_MANY)
}
