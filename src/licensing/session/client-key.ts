import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { newSecret } from '../../platform/identifiers.ts'

export const CLIENT_ID = 'kulturport'

const storedKey = z.record(z.string(), z.string())

export function openKey(file: string): JsonWebKey {
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: newSecret(12) }), {
      mode: 0o600,
    })
  }
  return storedKey.parse(JSON.parse(readFileSync(file, 'utf8')))
}

export function publicPart({ d: _private, ...key }: JsonWebKey): JsonWebKey {
  return { ...key, use: 'sig', alg: 'ES256' }
}
