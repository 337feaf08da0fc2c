import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { systemClock } from '../../platform/clock.ts'
import { leadTo } from '../../platform/http/respond.ts'
import { findLanguage } from '../../platform/words/index.ts'
import { pathWith } from '../local-path.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import type { Engine } from './engine.ts'
import { findInteraction, freeFromOtherSession, type Interaction } from './interaction.ts'
import { isAcrMet } from './levels.ts'
import type { LivingSession, People } from './people.ts'
import { loginOf, unmet } from './policy.ts'

interface InteractionParts {
  readonly workplace: IdentityWorkplace
  readonly people: People
  readonly engine: Engine
}

/** Where the engine sends a person to prove who they are. */
export function addProviderPages(server: FastifyInstance, parts: InteractionParts): void {
  server.get('/interaction/:uid', (request, reply) => continueInteraction(parts, request, reply))
}

async function continueInteraction(parts: InteractionParts, request: FastifyRequest, reply: FastifyReply) {
  const interaction = await findInteraction(parts.engine, request.raw, reply.raw)
  if (interaction === undefined) return leadTo(reply, '/account')
  const here = `/interaction/${interaction.uid}`
  const session = await parts.people.findSession(request.headers.cookie)
  if (session === undefined) {
    const language = languageOf(interaction, request)
    return leadTo(reply, pathWith('/sign-in', { continue: here, language }))
  }
  const fresh = freshness(interaction.params, interaction.iat)
  if (fresh !== undefined && session.confirmedAt.getTime() < fresh.since(parts.workplace.clock.now())) {
    const language = languageOf(interaction, request)
    return leadTo(reply, pathWith('/confirm', { continue: here, fresh: String(fresh.seconds), language }))
  }
  await freeFromOtherSession(parts, interaction, session)
  reply.hijack()
  const result = resultOf(parts.workplace.services.publicUrl, interaction, session)
  await parts.engine.provider().interactionFinished(request.raw, reply.raw, result)
}

function resultOf(issuer: string, { params }: Interaction, session: LivingSession) {
  if (!isAcrMet(issuer, session.level, params.acr_values)) return unmet
  return { login: { ...loginOf(issuer, session), remember: false } }
}

const languages = z.object({ ui_locales: z.string() })

/** The language in which the person used the application, where it differs from what Login would choose. */
function languageOf({ params }: Interaction, request: FastifyRequest): string | undefined {
  const wished = languages.safeParse(params)
  if (!wished.success) return undefined
  const language = findLanguage(wished.data.ui_locales)
  return language === request.say.language ? undefined : language
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
