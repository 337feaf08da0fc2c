/** Bytes that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>

export function toBase64url(bytes: ArrayBuffer | Bytes): string {
  const binary = Array.from(new Uint8Array(bytes), byte => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

export function toUtf8(text: string): Bytes {
  return new Uint8Array(new TextEncoder().encode(text))
}
