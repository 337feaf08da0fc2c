import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { InteractionResults } from 'oidc-provider'
import { z } from 'zod'
import type { Exchange } from '../../platform/http/exchange.ts'
import { leadTo, showPage } from '../../platform/http/respond.ts'
import { findLanguage } from '../../platform/words/index.ts'
import type { FrameOf } from '../frame-of.ts'
import { pathWith } from '../local-path.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import type { Engine } from './engine.ts'
import { beginningOf, findInteraction, freeFromOtherSession, type Interaction } from './interaction.ts'
import { isAcrMet } from './levels.ts'
import type { LivingSession, People } from './people.ts'
import { loginOf, noConsent, unmet } from './policy.ts'
import { RequestOverPage } from './views/engine-pages.tsx'

interface InteractionSite {
  readonly workplace: IdentityWorkplace
  readonly people: People
  readonly engine: Engine
  readonly frameOf: FrameOf
}

/** Where the engine sends a person to prove who they are. */
export function addProviderPages(server: FastifyInstance, site: InteractionSite): void {
  server.get('/interaction/:uid', (request, reply) => continueInteraction({ site, request, reply }))
}

async function continueInteraction(exchange: Exchange<InteractionSite>) {
  const { site, request, reply } = exchange
  const interaction = await findInteraction(site.engine, request.raw, reply.raw)
  if (interaction === undefined) return leadToService(exchange)
  const here = `/interaction/${interaction.uid}`
  if (wishOf(interaction.params).prompts.includes('consent')) return finish(exchange, noConsent)
  const session = await site.people.findSession(request.headers.cookie)
  if (session === undefined) {
    const language = languageOf(interaction, request)
    return leadTo(reply, pathWith('/sign-in', { continue: here, language }))
  }
  const fresh = await freshness(site.workplace, interaction)
  if (fresh !== undefined && session.confirmedAt < fresh.since) {
    const language = languageOf(interaction, request)
    return leadTo(reply, pathWith('/confirm', { continue: here, fresh: String(fresh.seconds), language }))
  }
  await freeFromOtherSession(site, interaction, session)
  return finish(exchange, resultOf(site.workplace.services.publicUrl, interaction, session))
}

/** A request that is over, such as by Back: whoever is signed in enters the service anew, others are told. */
async function leadToService({ site, request, reply }: Exchange<InteractionSite>) {
  const { licensingUrl } = site.workplace.services
  const session = await site.people.findSession(request.headers.cookie)
  if (session !== undefined) return leadTo(reply, `${licensingUrl}/sign-in`)
  return showPage(reply, <RequestOverPage frame={site.frameOf(request)} application={licensingUrl} />, 410)
}

async function finish({ site, request, reply }: Exchange<InteractionSite>, result: InteractionResults) {
  reply.hijack()
  await site.engine.provider().interactionFinished(request.raw, reply.raw, result)
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
  max_age: z.coerce.number().optional().catch(undefined),
  prompt: z.string().catch(''),
})

function wishOf(params: unknown) {
  const { max_age: maxAge, prompt } = wishes.parse(params)
  return { maxAge, prompts: prompt.split(' ') }
}

/** A fresh proof is due by `max_age`, or since the request began: then none that is older counts. */
async function freshness(workplace: IdentityWorkplace, interaction: Interaction) {
  const { maxAge, prompts } = wishOf(interaction.params)
  if (prompts.includes('login') || maxAge === 0)
    return { seconds: 0, since: await beginningOf(workplace, interaction) }
  if (maxAge === undefined) return undefined
  return { seconds: maxAge, since: new Date(workplace.clock.now().getTime() - maxAge * 1000) }
}
