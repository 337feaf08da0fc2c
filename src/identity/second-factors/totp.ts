import { Secret, TOTP } from 'otpauth'
import { pastedCode } from '../../platform/fields.ts'
import { codeDigits } from '../../platform/text/codes.ts'

const PERIOD = 30
const SEED_BYTES = 20

/** A new seed of 160 bits. */
export function newSeed(): Uint8Array {
  return new Uint8Array(new Secret({ size: SEED_BYTES }).buffer)
}

/** The seed as people type it. */
export function seedText(seed: Uint8Array): string {
  return secretOf(seed).base32
}

/** The seed of a base32 text. */
export function seedFromText(base32: string): Uint8Array {
  return new Uint8Array(Secret.fromBase32(base32).buffer)
}

/** A picture has room for so many characters of a name; what is typed longer is refused when it is sent. */
const LONGEST_NAME = 60

/** What an authenticator app calls its entry beside the issuer: the account and the name that the person gave. */
export function entryLabel(email: string, name: string): string {
  const [...letters] = name.slice(0, 2 * LONGEST_NAME)
  return `${email} (${letters.slice(0, LONGEST_NAME).join('')})`
}

/** The address that an authenticator app reads from the picture; apps that know an entry by its label overwrite it. */
export function seedAddress(seed: Uint8Array, label: string): string {
  return generator(seed, label).toString()
}

/** A code as people type and copy it. Codes: required, code-form. */
export const authenticatorCode = pastedCode(codeDigits, /^\d{6}$/)

/** The time step (RFC 6238) whose code was typed, at most one step from now; undefined when none fits. */
export function stepOfCode(seed: Uint8Array, code: string, now: Date): number | undefined {
  const token = codeDigits(code)
  if (!/^\d{6}$/.test(token)) return undefined
  const delta = generator(seed, '').validate({ token, timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD) + delta
}

/** The code of a moment, as the app shows it. */
export function codeAt(seed: Uint8Array, now: Date): string {
  return generator(seed, '').generate({ timestamp: now.getTime() })
}

function generator(seed: Uint8Array, label: string): TOTP {
  const named = label === '' ? {} : { label }
  return new TOTP({
    issuer: 'Kulturport Login',
    ...named,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
    secret: secretOf(seed),
  })
}

function secretOf(seed: Uint8Array): Secret {
  return new Secret({ buffer: new Uint8Array(seed).buffer })
}
