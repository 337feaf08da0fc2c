import * as oidc from 'openid-client'
import { z } from 'zod'
import { formed } from '../../platform/fields.ts'

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

const FRESH_SECONDS = 300

export async function startSignIn(
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

export async function finishSignIn(
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
