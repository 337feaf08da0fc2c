import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SealedBox } from './workplace.ts'

/** How long the installation's key is. */
export const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Begins every box that is bound to its place; boxes of earlier versions are not, and are closed anew when used. */
const BOUND = Buffer.from('KB2:')

/** A sealed box with a key of 32 bytes. */
export function createSealedBox(key: Uint8Array): SealedBox {
  if (key.length !== KEY_BYTES) throw new Error('the key of the sealed box must have 32 bytes')
  const digestKey = Buffer.from(hkdfSync('sha256', key, '', 'digests of short codes', KEY_BYTES))
  return {
    close: (plain, place) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bytesOf(place))
      const closed = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([BOUND, nonce, cipher.getAuthTag(), closed])
    },
    open: (box, place) => {
      const isBound = BOUND.equals(box.subarray(0, BOUND.length))
      return isBound
        ? openWith(key, box.subarray(BOUND.length), bytesOf(place))
        : openWith(key, box, Buffer.alloc(0))
    },
    digest: text => createHmac('sha256', digestKey).update(text).digest('hex'),
  }
}

function bytesOf(place: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(place))
}

function openWith(key: Uint8Array, box: Uint8Array, place: Uint8Array): Uint8Array {
  const start = NONCE_BYTES + TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(place).setAuthTag(box.subarray(NONCE_BYTES, start))
  return Buffer.concat([decipher.update(box.subarray(start)), decipher.final()])
}

/** The installation's key, when there is one. */
export function readKey(file: string): Uint8Array | undefined {
  return existsSync(file) ? readFileSync(file) : undefined
}

export function newKey(): Uint8Array {
  return randomBytes(KEY_BYTES)
}

/** Keeps a new key, readable by the service alone; throws where a key is already. */
export function keepKey(file: string, key: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, key, { mode: 0o600, flag: 'wx' })
}

/** A further secret made from the installation's key for one purpose (HKDF, RFC 5869), in base64url. */
export function deriveSecret(key: Uint8Array, purpose: string): string {
  return Buffer.from(hkdfSync('sha256', key, '', purpose, 32)).toString('base64url')
}
