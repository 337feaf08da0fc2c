import type { Level } from '../actor.ts'

/** The acr values under the issuer, weakest first (spec section 7); `basic` is never issued to an application. */
export function acrOf(issuer: string, level: Exclude<Level, 'basic'>): string {
  return `${issuer}/loa/${level}`
}

export function acrValues(issuer: string): readonly string[] {
  return [acrOf(issuer, 'two-factor'), acrOf(issuer, 'phishing-resistant')]
}
