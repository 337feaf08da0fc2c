import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { systemClock } from '../../platform/clock.ts'
import { leadTo } from '../../platform/http/respond.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import type { Engine } from './engine.ts'
import { acrOf } from './levels.ts'
import type { LivingSession, People } from './people.ts'

interface InteractionParts {
  readonly workplace: IdentityWorkplace
  readonly people: People
  readonly engine: Engine
}

/** Where the engine sends a person to prove who they are, and the way out without a session. */
export function addProviderPages(server: FastifyInstance, parts: InteractionParts): void {
  server.get('/interaction/:uid', (request, reply) => continueInteraction(parts, request, reply))
  server.get('/session/end', (request, reply) => leaveWithoutSession(parts, request, reply))
}

async function continueInteraction(parts: InteractionParts, request: FastifyRequest, reply: FastifyReply) {
  const details = await findInteraction(parts, request, reply)
  if (details === undefined) return leadTo(reply, '/account')
  const here = `/interaction/${details.uid}`
  const session = await parts.people.findSession(request.headers.cookie)
  if (session === undefined || session.level === 'basic') {
    return leadTo(reply, `/sign-in?continue=${encodeURIComponent(here)}`)
  }
  const fresh = freshness(details.params, details.iat)
  if (fresh !== undefined && session.confirmedAt.getTime() < fresh.since(parts.workplace.clock.now())) {
    return leadTo(reply, `/confirm?continue=${encodeURIComponent(here)}&fresh=${fresh.seconds}`)
  }
  reply.hijack()
  await parts.engine
    .provider()
    .interactionFinished(request.raw, reply.raw, { login: loginOf(parts, session) })
}

async function findInteraction(parts: InteractionParts, request: FastifyRequest, reply: FastifyReply) {
  try {
    return await parts.engine.provider().interactionDetails(request.raw, reply.raw)
  } catch {
    return undefined
  }
}

const wishes = z.object({
  max_age: z.coerce.number().optional(),
  prompt: z.string().optional(),
})

/** A fresh proof is due by `max_age`, or since the request began; the engine counts in the machine's time. */
function freshness(params: unknown, startedAt: number) {
  const { max_age: maxAge, prompt } = wishes.parse(params)
  const isForced = prompt?.split(' ').includes('login') === true || maxAge === 0
  if (!isForced && maxAge === undefined) return undefined
  const seconds = isForced ? 0 : (maxAge ?? 0)
  const elapsed = systemClock.now().getTime() - startedAt * 1000
  return {
    seconds,
    since: (now: Date) => now.getTime() - (isForced ? elapsed + 1000 : seconds * 1000),
  }
}

function loginOf({ workplace }: InteractionParts, session: LivingSession) {
  const level = session.level === 'phishing-resistant' ? session.level : 'two-factor'
  return {
    accountId: session.accountId,
    acr: acrOf(workplace.services.publicUrl, level),
    amr: [...session.methods],
    remember: false,
    ts: Math.floor(session.confirmedAt.getTime() / 1000),
  }
}

const endQuery = z.object({ post_logout_redirect_uri: z.string().optional(), state: z.string().optional() })

async function leaveWithoutSession(parts: InteractionParts, request: FastifyRequest, reply: FastifyReply) {
  const { post_logout_redirect_uri: wanted } = endQuery.parse(request.query)
  const allowed = `${parts.workplace.services.licensingUrl}/signed-out`
  return leadTo(reply, wanted === allowed ? allowed : '/sign-out/done')
}
