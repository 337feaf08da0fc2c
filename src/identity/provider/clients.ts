import type { ClientMetadata } from 'oidc-provider'
import { acrOf } from './levels.ts'

/** The applications that may ask who a person is; Kulturport is the first. */
export function registeredClients(issuer: string, licensingUrl: string): ClientMetadata[] {
  return [
    {
      client_id: 'kulturport',
      client_name: 'Kulturport',
      redirect_uris: [`${licensingUrl}/session/callback`],
      post_logout_redirect_uris: [`${licensingUrl}/signed-out`],
      backchannel_logout_uri: `${licensingUrl}/session/backchannel-logout`,
      backchannel_logout_session_required: true,
      response_types: ['code'],
      grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'ES256',
      jwks_uri: `${licensingUrl}/session/keys`,
      require_pushed_authorization_requests: true,
      id_token_signed_response_alg: 'RS256',
      default_acr_values: [acrOf(issuer, 'two-factor')],
      require_auth_time: true,
    },
  ]
}
