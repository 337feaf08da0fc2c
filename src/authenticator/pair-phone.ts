import { toBase64url } from './bytes.ts'
import { createDeviceKey, signText } from './device-key.ts'
import { forgetProfile, keepProfile, listProfiles, type Profile } from './profiles.ts'
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
  if (!answer.ok) return answer
  await keepProfile({ ...answer.value, privateKey, secret: wrapped })
  await forgetOlder(answer.value)
  return answer
}

/** The same account added again replaces what was there, such as a blocked device. */
async function forgetOlder({ deviceId, account }: Pick<Profile, 'deviceId' | 'account'>): Promise<void> {
  for (const profile of await listProfiles()) {
    if (profile.account === account && profile.deviceId !== deviceId) await forgetProfile(profile.deviceId)
  }
}
