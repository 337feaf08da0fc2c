import { Secret, TOTP } from 'otpauth'

const used = new Map<string, string>()

/** The present authenticator code of a Base32 secret; waits for the next one where this one was used. */
export async function authenticatorCode(secret: string): Promise<string> {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30, algorithm: 'SHA1' })
  for (;;) {
    const code = totp.generate()
    if (used.get(secret) !== code) {
      used.set(secret, code)
      return code
    }
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}
