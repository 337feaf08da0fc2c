import { errors, type KoaContextWithOIDC } from 'oidc-provider'
import { z } from 'zod'
import { systemClock } from '../../platform/clock.ts'

const LONGEST = 300

const assertion = z.object({ aud: z.string(), iat: z.number(), exp: z.number() })

/** An application's proof is for this issuer alone and at most five minutes old (RFC 7523, FAPI 2.0); given `jti` and signature were checked. */
export function checkClientAssertion(context: KoaContextWithOIDC, claims: unknown): void {
  const parsed = assertion.safeParse(claims)
  if (!parsed.success) throw new errors.InvalidClientAuth('aud, iat and exp are needed')
  const { aud, iat, exp } = parsed.data
  if (aud !== context.oidc.issuer) throw new errors.InvalidClientAuth('aud must be the issuer')
  const age = systemClock.now().getTime() / 1000 - iat
  if (age > LONGEST || exp - iat > LONGEST) throw new errors.InvalidClientAuth('the assertion lives too long')
}
