import { type Bytes, toBase64url } from './bytes.ts'
import { createDeviceKey, signText } from './device-key.ts'
import { forgetProfile, keepProfile, type Profile } from './profiles.ts'
import { type DeviceKey, pairingMessage } from './protocol.ts'
import { claimPairing } from './server.ts'
import { newSecret, wrapSecret } from './wrapped-secret.ts'

/** What a phone makes for itself; where an answer was lost, the same is handed in again. */
export interface PhoneKeys {
  readonly privateKey: CryptoKey
  readonly key: DeviceKey
  readonly secret: Bytes
}

export async function makePhoneKeys(): Promise<PhoneKeys> {
  return { ...(await createDeviceKey()), secret: newSecret() }
}

export interface Pairing {
  readonly code: string
  readonly number: string
  readonly pin: string
  /** What this phone was to the same account until now, such as a blocked device. */
  readonly older: Profile | undefined
}

/** Hands in this phone's key and secret, and keeps them when the server has taken them. */
export async function pairPhone({ privateKey, key, secret }: PhoneKeys, pairing: Pairing) {
  const { code, number, pin, older } = pairing
  const wrapped = await wrapSecret(secret, pin)
  const claim = { code, number, key, secret: toBase64url(secret) }
  const message = pairingMessage(claim)
  const signature = await signText(privateKey, message)
  const replaces = older && { deviceId: older.deviceId, signature: await signText(older.privateKey, message) }
  const answer = await claimPairing({ ...claim, pin, signature, ...(replaces && { replaces }) })
  if (!answer.ok) return answer
  await keepProfile({ ...answer.value, privateKey, secret: wrapped })
  if (older && older.deviceId !== answer.value.deviceId) await forgetProfile(older.deviceId)
  return answer
}
