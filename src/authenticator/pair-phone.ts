import { toBase64url } from './bytes.ts'
import { createDeviceKey, signText } from './device-key.ts'
import { keepProfile } from './profiles.ts'
import { pairingMessage } from './protocol.ts'
import { claimPairing } from './server.ts'
import { newSecret, wrapSecret } from './wrapped-secret.ts'

export interface Pairing {
  readonly code: string
  readonly number: string
  readonly pin: string
}

/** Makes this phone's key and secret, hands them in, and keeps them when the server has taken them. */
export async function pairPhone({ code, number, pin }: Pairing) {
  const { privateKey, key } = await createDeviceKey()
  const secret = newSecret()
  const wrapped = await wrapSecret(secret, pin)
  const claim = { code, number, key, secret: toBase64url(secret) }
  const signature = await signText(privateKey, pairingMessage(claim))
  const answer = await claimPairing({ ...claim, pin, signature })
  if (answer.ok) await keepProfile({ ...answer.value, privateKey, secret: wrapped })
  return answer
}
