import type { IncomingMessage, ServerResponse } from 'node:http'
import type { KoaContextWithOIDC } from 'oidc-provider'
import Provider, { errors } from 'oidc-provider'
import type { ServerOptions } from '../../platform/http/server.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { engineConfiguration } from './configuration.ts'
import { createEngineLimits } from './engine-limits.ts'
import { createEnginePages } from './engine-pages.tsx'
import type { People } from './people.ts'
import { currentSigningKeys } from './signing-keys.ts'
import { type EnteredApplication, keepEntered, removeExpiredRecords } from './store.ts'

/** The running OpenID Connect engine; `renew` takes up new signing keys without a stop. */
export interface Engine {
  provider(): Provider
  /** Answers the engine's own addresses; gives false for all others. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** Sends an application the back-channel notice that a session has ended; rejects when it is not taken. */
  notifySignOut(entered: EnteredApplication): Promise<void>
  renew(): Promise<void>
}

/** What starting the engine needs. */
export interface EngineOptions extends Pick<ServerOptions, 'requestsPerMinute' | 'trustProxy'> {
  readonly workplace: IdentityWorkplace
  readonly people: People
  readonly cookieKeys: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}

const OWN_PATHS =
  /^\/(\.well-known\/openid-configuration|authorize(\/.*)?|token(\/.*)?|jwks|me|request|session\/end(\/.*)?)(\?|$)/

export async function startEngine(options: EngineOptions): Promise<Engine> {
  const limit = createEngineLimits({
    ...options,
    showTooMany: createEnginePages(options.workplace.services, options.people).showTooMany,
  })
  let provider = await makeProvider(options, limit)
  let callback = provider.callback()
  return {
    provider: () => provider,
    answer: (request, response) => {
      if (!OWN_PATHS.test(request.url ?? '')) return false
      for (const [name, value] of Object.entries(options.headers)) response.setHeader(name, value)
      pinOrigin(request, options.workplace.services.publicUrl)
      pinAddress(request, options.trustProxy)
      void callback(request, response)
      return true
    },
    notifySignOut: async entered => {
      const client = await provider.Client.find(entered.clientId)
      const notify: unknown = client?.backchannelLogout
      if (typeof notify === 'function') await notify.call(client, entered.accountId, entered.sid)
    },
    renew: async () => {
      provider = await makeProvider(options, limit)
      callback = provider.callback()
      await removeExpiredRecords(options.workplace.database.kysely)
    },
  }
}

/** The engine makes addresses and cookies by what the request says: it shall say our own origin, whoever sent it. */
function pinOrigin({ headers }: IncomingMessage, publicUrl: string): void {
  const { host, protocol } = new URL(publicUrl)
  delete headers['x-forwarded-host']
  headers.host = host
  headers['x-forwarded-proto'] = protocol.slice(0, -1)
}

/** Who asks: of several addresses in the proxy's header only the last is the proxy's own word. */
function pinAddress({ headers, socket }: IncomingMessage, trustProxy: boolean): void {
  const told = trustProxy ? String(headers['x-forwarded-for'] ?? '').split(',') : []
  headers['x-forwarded-for'] = told.at(-1)?.trim() || socket.remoteAddress
}

async function makeProvider(
  options: EngineOptions,
  limit: ReturnType<typeof createEngineLimits>,
): Promise<Provider> {
  const { workplace, people, cookieKeys } = options
  const keys = await currentSigningKeys(workplace)
  const provider = new Provider(
    workplace.services.publicUrl,
    engineConfiguration({ workplace, people, keys, cookieKeys }),
  )
  provider.proxy = true
  provider.on('server_error', (_context, error) => workplace.log.error({ err: error }, 'sign-in engine'))
  const tell = (context: KoaContextWithOIDC, error: Error) => tellStranger(workplace, context, error)
  provider.on('pushed_authorization_request.error', tell)
  provider.on('grant.error', tell)
  provider.on('revocation.error', tell)
  provider.use(allowNoOrigin)
  provider.use(limit)
  provider.use(async (context, next) => {
    if (context.path === '/session/end' && !(await hasSession(provider, context))) {
      context.status = 303
      return context.redirect(wayOut(workplace, context.query.post_logout_redirect_uri))
    }
    await next()
    if (isAnswered(context)) await keepLoginInStep(options, context.oidc, context)
  })
  return provider
}

/** Only servers ask the engine, no script of another site (requirement 104): the engine itself would allow every origin. */
async function allowNoOrigin({ response }: KoaContextWithOIDC, next: () => Promise<unknown>): Promise<void> {
  await next()
  const names = Object.keys(response.headers).filter(name => name.startsWith('access-control-'))
  for (const name of names) response.remove(name)
}

/** Whoever cannot prove to be the application they name is a matter for the operator (spec L16). */
function tellStranger({ log }: IdentityWorkplace, context: KoaContextWithOIDC, error: Error): void {
  if (error instanceof errors.InvalidClientAuth || error instanceof errors.InvalidClient)
    log.warn({ address: context.ip, path: context.path }, 'an application was not recognised')
}

type OIDCContext = KoaContextWithOIDC['oidc']

function isAnswered(context: object): context is { readonly oidc: OIDCContext } {
  return 'oidc' in context
}

async function hasSession(
  provider: Provider,
  context: Parameters<Provider['Session']['get']>[0],
): Promise<boolean> {
  const session = await provider.Session.get(context)
  return session.accountId !== undefined
}

/** Without a session the engine would answer with a script that posts itself, which the policy forbids. */
function wayOut({ services }: IdentityWorkplace, wanted: unknown): string {
  const allowed = `${services.licensingUrl}/signed-out`
  return wanted === allowed ? allowed : '/sign-out/done'
}

/** Before an answer leaves: remembers which application was entered, ends the session that was signed out of. */
async function keepLoginInStep(
  { workplace, people }: EngineOptions,
  oidc: OIDCContext,
  context: { readonly status: number; get(header: string): string },
): Promise<void> {
  const cookies = context.get('cookie')
  if (['authorization', 'resume'].includes(oidc.route) && oidc.entities.AuthorizationCode !== undefined)
    await rememberEntered({ workplace, people }, oidc, cookies)
  if (oidc.route === 'end_session_confirm' && context.status === 303 && oidc.params?.logout !== undefined)
    await people.endSession(cookies)
}

async function rememberEntered(
  { workplace, people }: Pick<EngineOptions, 'workplace' | 'people'>,
  { client, session }: OIDCContext,
  cookies: string,
): Promise<void> {
  const living = await people.findSession(cookies)
  if (living === undefined || client === undefined || session === undefined) return
  const entered = {
    sessionId: living.sessionId,
    clientId: client.clientId,
    accountId: living.accountId,
    providerSessionUid: session.uid,
    sid: session.sidFor(client.clientId),
  }
  await keepEntered(workplace.database.kysely, entered, workplace.clock.now())
}
