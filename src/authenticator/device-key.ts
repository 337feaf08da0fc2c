import { type Bytes, toBase64url, toUtf8 } from './bytes.ts'
import type { DeviceKey } from './protocol.ts'

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' }

/** The private half can sign and can never be read, not even by this app. */
export async function createDeviceKey(): Promise<{
  readonly privateKey: CryptoKey
  readonly key: DeviceKey
}> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify'])
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  return { privateKey: pair.privateKey, key: { kty: 'EC', crv: 'P-256', x, y } }
}

export async function signText(privateKey: CryptoKey, text: string): Promise<string> {
  return toBase64url(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, toUtf8(text)))
}

/** HMAC-SHA-256 of a text by the unwrapped secret. */
export async function proveText(secret: Bytes, text: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return toBase64url(await crypto.subtle.sign('HMAC', key, toUtf8(text)))
}
