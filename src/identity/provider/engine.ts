import type { IncomingMessage, ServerResponse } from 'node:http'
import type { KoaContextWithOIDC } from 'oidc-provider'
import Provider from 'oidc-provider'
import type { IdentityWorkplace } from '../workplace.ts'
import { engineConfiguration } from './configuration.ts'
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
export interface EngineOptions {
  readonly workplace: IdentityWorkplace
  readonly people: People
  readonly cookieKeys: readonly string[]
  readonly trustProxy: boolean
  readonly headers: Readonly<Record<string, string>>
}

const OWN_PATHS =
  /^\/(\.well-known\/openid-configuration|authorize(\/.*)?|token(\/.*)?|jwks|me|request|session\/end(\/.*)?)(\?|$)/

export async function startEngine(options: EngineOptions): Promise<Engine> {
  let provider = await makeProvider(options)
  let callback = provider.callback()
  return {
    provider: () => provider,
    answer: (request, response) => {
      if (!OWN_PATHS.test(request.url ?? '')) return false
      if (isSignOutWithoutSession(request)) return false
      for (const [name, value] of Object.entries(options.headers)) response.setHeader(name, value)
      void callback(request, response)
      return true
    },
    notifySignOut: async entered => {
      const client = await provider.Client.find(entered.clientId)
      const notify: unknown = client?.backchannelLogout
      if (typeof notify === 'function') await notify.call(client, entered.accountId, entered.sid)
    },
    renew: async () => {
      provider = await makeProvider(options)
      callback = provider.callback()
      await removeExpiredRecords(options.workplace.database.kysely)
    },
  }
}

/** Without a session the engine would answer with a script that posts itself, which the policy forbids. */
function isSignOutWithoutSession(request: IncomingMessage): boolean {
  const isStart = /^\/session\/end(\?|$)/.test(request.url ?? '') && request.method === 'GET'
  return isStart && !(request.headers.cookie ?? '').includes('login_engine=')
}

async function makeProvider(options: EngineOptions): Promise<Provider> {
  const { workplace, people, cookieKeys } = options
  const keys = await currentSigningKeys(workplace)
  const provider = new Provider(
    workplace.services.publicUrl,
    engineConfiguration({ workplace, people, keys, cookieKeys }),
  )
  provider.proxy = options.trustProxy
  provider.on('server_error', (_context, error) => workplace.log.error({ err: error }, 'sign-in engine'))
  provider.on('authorization.success', context => {
    rememberEntered(options, context).catch(error =>
      workplace.log.error({ err: error }, 'remembering an application'),
    )
  })
  provider.on('end_session.success', context => {
    endLoginSession(options, context).catch(error => workplace.log.error({ err: error }, 'ending a session'))
  })
  return provider
}

async function rememberEntered(
  { workplace, people }: EngineOptions,
  context: KoaContextWithOIDC,
): Promise<void> {
  const living = await people.findSession(context.get('cookie'))
  const { client, session } = context.oidc
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

async function endLoginSession({ people }: EngineOptions, context: KoaContextWithOIDC): Promise<void> {
  const asked: unknown = context.oidc.params?.logout
  if (asked === undefined) return
  await people.endSession(context.get('cookie'))
}
