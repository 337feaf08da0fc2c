import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createRemoteJWKSet, importJWK, type JWTVerifyGetKey, jwtVerify } from 'jose'
import * as oidc from 'openid-client'
import { z } from 'zod'
import { formed } from '../../platform/fields.ts'
import { newSecret } from '../../platform/identifiers.ts'

const CLIENT_ID = 'kulturport'

/** What is kept between leaving for Login and coming back. */
export interface SignInStart {
  readonly url: string
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** What Login says of the person who came back. */
export interface SignedIn {
  readonly accountId: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly language: string
  readonly level: string
  readonly confirmedAt: Date
  readonly sid: string | undefined
  readonly idToken: string
}

/** Kulturport as an application of Login (OpenID Connect with PAR, PKCE and private_key_jwt). */
export interface LoginClient {
  /** `fresh` asks for a new proof of the second factor. */
  start(wish: { readonly language: string; readonly fresh: boolean }): Promise<SignInStart>
  /** Rejects when the answer is not the one to this start. */
  finish(url: URL, start: Omit<SignInStart, 'url'>): Promise<SignedIn>
  /** Where signing out of Login begins, in a language of ours. */
  signOutUrl(idToken: string, language: string): Promise<string>
  /** The session named by a back-channel log-out token; rejects a false token. */
  readSignOutNotice(
    token: string,
  ): Promise<{ readonly sid: string | undefined; readonly accountId: string | undefined }>
  /** The public keys that Login checks our assertions with. */
  readonly publicKeys: { readonly keys: readonly JsonWebKey[] }
}

/** The addresses and the key file of the client. */
export interface LoginClientOptions {
  readonly loginUrl: string
  readonly publicUrl: string
  readonly keyFile: string
}

export async function createLoginClient(options: LoginClientOptions): Promise<LoginClient> {
  const key = openKey(options.keyFile)
  const configuration = lazily(() => discover(options, key))
  const loginKeys = lazily(async () => keysOf(await configuration(), options.loginUrl))
  const redirectUri = `${options.publicUrl}/session/callback`
  return {
    start: async wish => startSignIn(await configuration(), redirectUri, wish),
    finish: async (url, start) => finishSignIn(await configuration(), url, start),
    signOutUrl: async (idToken, language) =>
      oidc.buildEndSessionUrl(await configuration(), {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${options.publicUrl}/signed-out`,
        ui_locales: language,
      }).href,
    readSignOutNotice: async token =>
      readNotice((await configuration()).serverMetadata().issuer, await loginKeys(), token),
    publicKeys: { keys: [publicPart(key)] },
  }
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch(error => {
      made = undefined
      throw error
    })
    return made
  }
}

async function discover({ loginUrl }: LoginClientOptions, key: JsonWebKey): Promise<oidc.Configuration> {
  const imported = await importJWK({ ...key, kty: 'EC' }, 'ES256')
  if (imported instanceof Uint8Array) throw new Error('the client key is not a private key')
  const proof = oidc.PrivateKeyJwt({ key: imported, kid: String(key.kid) })
  const execute = loginUrl.startsWith('http:') ? [oidc.allowInsecureRequests] : []
  return oidc.discovery(new URL(loginUrl), CLIENT_ID, undefined, proof, { execute, timeout: PATIENCE })
}

/** How long a person waits for a Login that does not answer, in seconds. */
const PATIENCE = 10

/** Whether Login could not be reached or was broken, rather than refused something. */
export function isLoginDown(error: unknown): boolean {
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500
  if (error instanceof TypeError) return error.cause !== undefined
  return error instanceof oidc.ClientError && outages.includes(error.code ?? '')
}

const outages = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON']

const FRESH_SECONDS = 300

async function startSignIn(
  configuration: oidc.Configuration,
  redirectUri: string,
  wish: { readonly language: string; readonly fresh: boolean },
): Promise<SignInStart> {
  const codeVerifier = oidc.randomPKCECodeVerifier()
  const state = oidc.randomState()
  const nonce = oidc.randomNonce()
  const url = await oidc.buildAuthorizationUrlWithPAR(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid profile email',
    code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ui_locales: wish.language,
    ...(wish.fresh ? { prompt: 'login', max_age: String(FRESH_SECONDS) } : {}),
  })
  return { url: url.href, state, nonce, codeVerifier }
}

const claims = z.object({
  sub: z.string(),
  given_name: z.string(),
  family_name: z.string().default(''),
  email: z.string(),
  locale: z.string(),
  acr: formed(/\/loa\/(two-factor|phishing-resistant)$/, 'invalid'),
  auth_time: z.number(),
  sid: z.string().optional(),
})

async function finishSignIn(
  configuration: oidc.Configuration,
  url: URL,
  start: Omit<SignInStart, 'url'>,
): Promise<SignedIn> {
  const tokens = await oidc.authorizationCodeGrant(configuration, url, {
    pkceCodeVerifier: start.codeVerifier,
    expectedState: start.state,
    expectedNonce: start.nonce,
    idTokenExpected: true,
  })
  const said = claims.parse(tokens.claims())
  return {
    accountId: said.sub,
    givenName: said.given_name,
    familyName: said.family_name,
    email: said.email,
    language: said.locale,
    level: said.acr,
    confirmedAt: new Date(said.auth_time * 1000),
    sid: said.sid,
    idToken: z.string().parse(tokens.id_token),
  }
}

const noticeEvent = 'http://schemas.openid.net/event/backchannel-logout'
const notice = z
  .object({
    sub: z.string().optional(),
    sid: z.string().optional(),
    jti: z.string(),
    nonce: z.undefined().optional(),
    events: z.object({ [noticeEvent]: z.object({}) }),
  })
  .refine(token => token.sub !== undefined || token.sid !== undefined)

function keysOf(configuration: oidc.Configuration, loginUrl: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(configuration.serverMetadata().jwks_uri ?? `${loginUrl}/jwks`))
}

async function readNotice(issuer: string, keys: JWTVerifyGetKey, token: string) {
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience: CLIENT_ID,
    typ: 'logout+jwt',
    algorithms: ['RS256'],
    maxTokenAge: '2 minutes',
    requiredClaims: ['exp'],
  })
  const { sid, sub } = notice.parse(payload)
  return { sid, accountId: sub }
}

const storedKey = z.record(z.string(), z.string())

function openKey(file: string): JsonWebKey {
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: newSecret(12) }), {
      mode: 0o600,
    })
  }
  return storedKey.parse(JSON.parse(readFileSync(file, 'utf8')))
}

function publicPart({ d: _private, ...key }: JsonWebKey): JsonWebKey {
  return { ...key, use: 'sig', alg: 'ES256' }
}
