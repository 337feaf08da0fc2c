import type { JsonWebKey } from 'node:crypto'
import type { Account, Configuration, KoaContextWithOIDC } from 'oidc-provider'
import { HOUR, MINUTE, SECOND } from '../../platform/durations.ts'
import { secretCookieName } from '../../platform/http/cookies.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { checkClientAssertion } from './client-assertion.ts'
import { registeredClients } from './clients.ts'
import { createEnginePages } from './engine-pages.tsx'
import { promisedAcrValues } from './levels.ts'
import type { People } from './people.ts'
import { createPolicy } from './policy.ts'
import { createStorage } from './storage.ts'

/** The engine counts in seconds. */
const seconds = (duration: number) => duration / SECOND

/** What the engine's configuration depends on. */
export interface EngineParts {
  readonly workplace: IdentityWorkplace
  readonly people: People
  readonly keys: { readonly keys: JsonWebKey[] }
  readonly cookieKeys: readonly string[]
}

/** The OpenID Connect engine in one object. */
export function engineConfiguration({ workplace, people, keys, cookieKeys }: EngineParts): Configuration {
  const { publicUrl, licensingUrl } = workplace.services
  const pages = createEnginePages(workplace.services, people)
  return {
    adapter: createStorage(workplace),
    clients: registeredClients(publicUrl, licensingUrl),
    jwks: { keys: keys.keys.map(key => ({ ...key, kty: 'RSA' })) },
    findAccount: (_context, accountId) => findAccount(people, accountId),
    loadExistingGrant,
    interactions: {
      url: (_context, interaction) => `/interaction/${interaction.uid}`,
      policy: createPolicy(workplace, people),
    },
    // Without offline_access: no refresh tokens.
    scopes: ['openid'],
    acrValues: promisedAcrValues(publicUrl),
    claims: {
      openid: ['sub', 'amr'],
      profile: ['given_name', 'family_name', 'name', 'locale', 'assurance'],
      email: ['email', 'email_verified'],
      acr: null,
      auth_time: null,
      sid: null,
    },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    clientAuthMethods: ['private_key_jwt', 'none'],
    assertJwtClientAuthClaimsAndHeader: checkClientAssertion,
    pkce: { required: () => true },
    routes: { authorization: '/authorize', end_session: '/session/end' },
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: true },
      backchannelLogout: { enabled: true },
      revocation: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: pages.showSignOut,
        postLogoutSuccessSource: pages.leadOn,
      },
    },
    renderError: pages.showEngineError,
    cookies: {
      keys: [...cookieKeys],
      names: cookieNames(publicUrl),
      long: { sameSite: 'lax' },
    },
    ttl: {
      AccessToken: seconds(10 * MINUTE),
      AuthorizationCode: seconds(MINUTE),
      IdToken: seconds(10 * MINUTE),
      PushedAuthorizationRequest: seconds(90 * SECOND),
      Interaction: seconds(2 * HOUR),
      Session: seconds(12 * HOUR),
      Grant: seconds(12 * HOUR),
    },
    // Every address it fetches stands in the installation's own configuration.
    fetch: (url, { method, headers, body, redirect, signal } = {}) =>
      fetch(url, withoutAbsent({ method, headers, body, redirect, signal })),
  }
}

/** RFC 6265bis, 4.1.3: the two that are sent to one path only cannot be `__Host-`. */
function cookieNames(publicUrl: string) {
  const ofPath = publicUrl.startsWith('https:') ? '__Secure-' : ''
  return {
    session: secretCookieName('login_engine', publicUrl),
    interaction: `${ofPath}login_interaction`,
    resume: `${ofPath}login_resume`,
  }
}

async function findAccount(people: People, accountId: string): Promise<Account | undefined> {
  const claims = await people.findClaims(accountId)
  return claims === undefined ? undefined : { accountId, claims: () => ({ ...claims }) }
}

/** Registered applications are the installation's own: consent is given by using them (spec check 95). */
async function loadExistingGrant(context: KoaContextWithOIDC) {
  const { provider, client, session } = context.oidc
  const clientId = client?.clientId
  const accountId = session?.accountId
  if (clientId === undefined || accountId === undefined) return undefined
  const known = session?.grantIdFor(clientId)
  const kept = known === undefined ? undefined : await provider.Grant.find(known)
  if (kept !== undefined) return kept
  const grant = new provider.Grant({ clientId, accountId })
  grant.addOIDCScope('openid profile email')
  await grant.save()
  return grant
}

function withoutAbsent(options: { [Name in keyof RequestInit]: RequestInit[Name] | undefined }): RequestInit {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
