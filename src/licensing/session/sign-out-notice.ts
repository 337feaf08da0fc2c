import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type * as oidc from 'openid-client'
import { z } from 'zod'
import { CLIENT_ID } from './client-key.ts'

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

export function keysOf(configuration: oidc.Configuration, loginUrl: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(configuration.serverMetadata().jwks_uri ?? `${loginUrl}/jwks`))
}

export async function readNotice(issuer: string, keys: JWTVerifyGetKey, token: string) {
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
