import type { JsonWebKey } from 'node:crypto'
import { importJWK } from 'jose'
import * as oidc from 'openid-client'
import { CLIENT_ID, openKey, publicPart } from './client-key.ts'
import { finishSignIn, type SignedIn, type SignInStart, startSignIn } from './login-sign-in.ts'
import { keysOf, readNotice } from './sign-out-notice.ts'

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
