import { VERSION } from '../phone-signature.ts'
import type { DeviceKey } from './types.ts'

/** What a phone signs to show that it holds the key that it hands in. */
export function pairingMessage(claim: {
  code: string
  number: string
  key: DeviceKey
  secret: string
}): string {
  return [VERSION, 'pairing', claim.code, claim.number, claim.key.x, claim.key.y, claim.secret].join('\n')
}
