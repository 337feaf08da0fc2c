import { z } from 'zod'
import { bounded, formed, identifier } from '../../../platform/fields.ts'
import { browserInput } from '../../browser-input.ts'

const coordinate = formed(/^[\w-]{43}$/, 'key')

/** What a phone sends to be added. */
export const claimInput = z.strictObject({
  code: bounded(100),
  number: bounded(10),
  pin: bounded(20),
  key: z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate }),
  /** 32 random bytes in base64url, made by the phone. */
  secret: formed(/^[\w-]{43}$/, 'secret'),
  signature: bounded(200),
  /** The device that this phone was to the account until now, signed for by its key. */
  replaces: z.strictObject({ deviceId: identifier('not-found'), signature: bounded(200) }).optional(),
  ...browserInput,
})

export type Claim = z.output<typeof claimInput>
