import * as oidc from 'openid-client'

/** Whether Login could not be reached or was broken, rather than refused something. */
export function isLoginDown(error: unknown): boolean {
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500
  if (error instanceof TypeError) return error.cause !== undefined
  return error instanceof oidc.ClientError && outages.includes(error.code ?? '')
}

const outages = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON']
