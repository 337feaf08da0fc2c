import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SealedBox } from './workplace.ts'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A sealed box with a key of 32 bytes. */
export function createSealedBox(key: Uint8Array): SealedBox {
  if (key.length !== KEY_BYTES) throw new Error('the key of the sealed box must have 32 bytes')
  const digestKey = Buffer.from(hkdfSync('sha256', key, '', 'digests of short codes', KEY_BYTES))
  return {
    close: plain => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const closed = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), closed])
    },
    open: box => {
      const start = NONCE_BYTES + TAG_BYTES
      const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
      decipher.setAuthTag(box.subarray(NONCE_BYTES, start))
      return Buffer.concat([decipher.update(box.subarray(start)), decipher.final()])
    },
    digest: text => createHmac('sha256', digestKey).update(text).digest('hex'),
  }
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
